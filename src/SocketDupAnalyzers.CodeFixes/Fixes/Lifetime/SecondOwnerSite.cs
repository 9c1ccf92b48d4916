using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Where a second owner of a descriptor is made: the creation, and the socket or handle that owns the descriptor already.</summary>
internal sealed class SecondOwnerSite
{
    private readonly SemanticModel _model;
    private readonly BaseObjectCreationExpressionSyntax _creation;
    private readonly FirstOwner _first;

    private SecondOwnerSite(SemanticModel model, BaseObjectCreationExpressionSyntax creation, FirstOwner first)
    {
        _model = model;
        _creation = creation;
        _first = first;
    }

    /// <summary>The ways to write a duplicate, the shortest first.</summary>
    public IEnumerable<DuplicateForm> Forms
    {
        get
        {
            var isHandle = !_first.IsSocket;
            var suffix = isHandle ? "" : ".SafeHandle";
            if (Whole is { } whole)
            {
                if (!isHandle)
                {
                    yield return new DuplicateForm(_model, whole, _first, takesHandle: false, wantsHandle: false);
                }

                yield return new DuplicateForm(_model, whole, _first, takesHandle: true, wantsHandle: false) { Suffix = suffix };
            }

            if (HandlePart is { } handle)
            {
                yield return new DuplicateForm(_model, handle, _first, takesHandle: true, wantsHandle: true) { Suffix = suffix };
                if (!isHandle)
                {
                    yield return new DuplicateForm(_model, handle, _first, takesHandle: false, wantsHandle: true);
                }
            }
        }
    }

    public static SecondOwnerSite? Find(FixSite site)
    {
        if (site.Root.FindNode(site.Places.Report, getInnermostNodeForTie: true) is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } creation)
        {
            return null;
        }

        var argument = creation.ArgumentList.Arguments[0].Expression;
        var first = IsHandle(creation, site.Model) ? new OwnerOfNumber(site).Find(argument)
            : SocketApi.Is(site.Model.GetTypeInfo(creation).Type, "Socket") ? FirstOwner.Of(OwnerOfNumber.OfHandle(argument, site.Model), site.Model)
            : null;
        return first is null ? null : new SecondOwnerSite(site.Model, creation, first);
    }

    /// <summary>
    /// Whether the first owner is a local that the body made, and that nothing but the close of the second one closes: with a
    /// duplicate in the place of that it would stay open.
    /// </summary>
    public bool LeavesFirstOpen()
    {
        if (_first.Variable is not { IsLocal: true, Symbol: ILocalSymbol local } || StatementList.BodyAround(_creation) is not { } body
            || local.DeclaringSyntaxReferences.Length != 1
            || local.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var value, Parent.Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } })
        {
            return false;
        }

        // A name for what somebody else has.
        if (OwnerOfNumber.Bare(value) is IdentifierNameSyntax or MemberAccessExpressionSyntax)
        {
            return false;
        }

        return !SocketVariable.Of(local).In(body, _model).Any(mention => !_creation.Contains(mention) && (IsClose(mention) || IsGiven(mention, body)));
    }

    /// <summary>The creation of a plain socket, which a call can take the place of as a whole.</summary>
    private ExpressionSyntax? Whole
    {
        get
        {
            var outer = IsHandle(_creation, _model) ? _creation.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax socket } ? socket : null : _creation;
            return outer is { Initializer: null, ArgumentList.Arguments.Count: 1 } && _model.GetTypeInfo(outer).Type is { Name: "Socket" } type && SocketApi.Is(type, "Socket") ? outer : null;
        }
    }

    /// <summary>The handle in the creation.</summary>
    private ExpressionSyntax? HandlePart => IsHandle(_creation, _model)
        ? _model.GetTypeInfo(_creation).Type is { Name: "SafeSocketHandle" } ? _creation : null
        : _creation.ArgumentList!.Arguments.Count == 1 ? _creation.ArgumentList.Arguments[0].Expression : null;

    private static bool IsHandle(ExpressionSyntax expression, SemanticModel model) => SocketApi.Is(model.GetTypeInfo(expression).Type, "SafeSocketHandle");

    private bool IsClose(ExpressionSyntax mention) =>
        SocketCall.MemberOf(mention) is { } member && _model.GetSymbolInfo(member).Symbol is IMethodSymbol method && SocketApi.IsClose(method)
        || SocketCall.Coated(mention).Parent is UsingStatementSyntax;

    private static bool IsGiven(ExpressionSyntax mention, SyntaxNode body) =>
        StatementList.BodyAround(mention) != body
        || SocketCall.Coated(mention).Parent is not (MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or BinaryExpressionSyntax or IsPatternExpressionSyntax);
}
