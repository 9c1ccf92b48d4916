using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>The other descriptors of the connection under a wrapper, whose close is about to shut that down.</summary>
internal sealed class OtherCopies(FixSite site, WrapperSite wrapper)
{
    private readonly SemanticModel _model = site.Model;
    private readonly SyntaxNode _body = StatementList.BodyAround(wrapper.Creation)!;

    /// <summary>Whether nothing uses another one once the wrapper is there.</summary>
    public bool AreDone() => wrapper.IsOwnConnection(_model) ? IsAlone() : IsOriginalDone();

    // No copy is made of it, and nobody else has it.
    private bool IsAlone()
    {
        if (wrapper.Creation.Contains(wrapper.Made))
        {
            return true;
        }

        var variables = wrapper.Operation.Arguments.Select(argument => SocketVariable.Of(argument.Value.Syntax, _model)).OfType<SocketVariable>().ToList();
        return variables.Count > 0 && variables.All(variable => variable.IsLocal)
            && variables.SelectMany(variable => variable.In(_body, _model)).All(mention => wrapper.Creation.Contains(mention) || IsPlainUse(mention));
    }

    // The one that was duplicated is closed here, and not used any more; a loop may come back to a use.
    private bool IsOriginalDone()
    {
        if (SocketVariable.Of(wrapper.Made, _model) is not { IsLocal: true } original
            || wrapper.Creation.Ancestors().TakeWhile(outer => outer != _body).Any(IsLoop)
            || wrapper.Creation.Ancestors().TakeWhile(outer => outer != _body).OfType<TryStatementSyntax>().Any())
        {
            return false;
        }

        var later = original.In(_body, _model).Where(mention => mention.SpanStart > wrapper.Creation.Span.End).ToList();
        var captured = original.In(_body, _model).Any(mention => StatementList.BodyAround(mention) != _body);
        return !captured && later.All(mention => SocketCall.IsQuiet(mention, _model)) && (later.Any(IsCertainClose) || IsUsing(original) || IsClosedBefore(original));
    }

    private bool IsClosedBefore(SocketVariable original) =>
        original.In(_body, _model).Any(mention => mention.SpanStart > wrapper.Made.Span.End && mention.SpanStart < wrapper.Creation.SpanStart && IsCertainClose(mention));

    // A close that control comes to, whatever way it takes behind the duplicate.
    private bool IsCertainClose(ExpressionSyntax mention) =>
        mention.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { } call
        && _model.GetSymbolInfo(call).Symbol is IMethodSymbol method && (SocketApi.IsClose(method) || SocketApi.IsNativeClose(method))
        && call.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { } statement
        && StatementList.Around(statement) is var list
        && list.Any(other => other.Contains(wrapper.Made));

    private bool IsUsing(SocketVariable original) =>
        original.Symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            .Any(declared => declared.Parent?.Parent is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 });

    // Members of the framework that do not hand the descriptor out; a close.
    private bool IsPlainUse(ExpressionSyntax mention)
    {
        if (StatementList.BodyAround(mention) != _body)
        {
            return false;
        }

        return SocketCall.IsQuiet(mention, _model) && SocketCall.MemberOf(mention)?.Identifier.ValueText != "SafeHandle"
            || SocketCall.MemberOf(mention) is { } member
                && _model.GetSymbolInfo(member).Symbol is IMethodSymbol or IPropertySymbol { Name: not ("Handle" or "SafeHandle" or "Client" or "Socket") }
                && _model.GetSymbolInfo(member).Symbol is { } symbol && SocketApi.IsFramework(symbol.ContainingType)
            || mention.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                && assignment.Left == mention && assignment.Right.Contains(wrapper.Made);
    }

    private static bool IsLoop(SyntaxNode node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;
}
