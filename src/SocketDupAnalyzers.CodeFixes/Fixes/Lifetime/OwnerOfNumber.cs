using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Finds the socket or handle that a raw number belongs to, as it can be written where the number is.</summary>
internal sealed class OwnerOfNumber(FixSite site)
{
    private readonly SemanticModel _model = site.Model;

    /// <summary>The owner: the one that the number was asked of, else the variable that was made of it first.</summary>
    public FirstOwner? Find(ExpressionSyntax number) =>
        Asked(number) is { } owner ? FirstOwner.Of(owner, _model)
        : Bare(number) is IdentifierNameSyntax name ? FirstMade(name)
        : null;

    private ExpressionSyntax? Asked(ExpressionSyntax number)
    {
        switch (Bare(number))
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Handle" } access when IsSocketMember(access):
                return access.Expression;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DangerousGetHandle" } access }
                when SocketApi.Is(_model.GetTypeInfo(access.Expression).Type, "SafeSocketHandle"):
                return OfHandle(access.Expression, _model);
            case IdentifierNameSyntax name when _model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol:
                return AskedBefore(name);
            default:
                return null;
        }
    }

    /// <summary>The socket that a handle was asked of, else the handle itself.</summary>
    public static ExpressionSyntax OfHandle(ExpressionSyntax handle, SemanticModel model) =>
        Unwrapped(handle) is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SafeHandle" } access
            && SocketApi.Is(model.GetSymbolInfo(access).Symbol?.ContainingType, "Socket") && access.Expression is not BaseExpressionSyntax
            ? access.Expression
            : handle;

    /// <summary>A number without casts and the like around it.</summary>
    public static ExpressionSyntax Bare(ExpressionSyntax number) => number switch
    {
        ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
        CastExpressionSyntax cast => Bare(cast.Expression),
        CheckedExpressionSyntax inner => Bare(inner.Expression),
        PostfixUnaryExpressionSyntax suppression when suppression.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Bare(suppression.Operand),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToInt32" or "ToInt64" } access } => Bare(access.Expression),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Bare(arguments[0].Expression),
        _ => number,
    };

    private static ExpressionSyntax Unwrapped(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax inner ? Unwrapped(inner.Expression) : expression;

    private bool IsSocketMember(ExpressionSyntax access) => SocketApi.Is(_model.GetSymbolInfo(access).Symbol?.ContainingType, "Socket");

    // The number is a local that was asked of a socket once, whose variable is still the same.
    private ExpressionSyntax? AskedBefore(IdentifierNameSyntax name) =>
        _model.GetSymbolInfo(name).Symbol is ILocalSymbol local && IsAssignedOnce(local)
        && local.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && Bare(value) is not IdentifierNameSyntax
        && Asked(value) is { } owner && IsStable(owner) ? owner : null;

    // A local that an object was put into which owns the number.
    private FirstOwner? FirstMade(IdentifierNameSyntax name)
    {
        if (site.Places.Others.Length != 1
            || site.Root.FindNode(site.Places.Others[0], getInnermostNodeForTie: true) is not BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } made
            || !arguments.DescendantNodes().OfType<IdentifierNameSyntax>().Any(other => SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(other).Symbol, _model.GetSymbolInfo(name).Symbol)))
        {
            return null;
        }

        ExpressionSyntax value = made;
        while (value.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax outer } && SocketApi.Is(_model.GetTypeInfo(outer).Type, "Socket"))
        {
            value = outer;
        }

        return value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            && SocketApi.Is(_model.GetTypeInfo(value).Type, "Socket", "SafeSocketHandle")
            && _model.GetDeclaredSymbol(declarator) is ILocalSymbol holder && IsAssignedOnce(holder)
            && _model.LookupSymbols(name.SpanStart, name: holder.Name).Contains(holder, SymbolEqualityComparer.Default)
            ? FirstOwner.Of(holder, declarator.Identifier.Text)
            : null;
    }

    // A local or parameter that nothing assigns anew, or one reached from such a one by members of the framework.
    private bool IsStable(ExpressionSyntax owner) => owner switch
    {
        IdentifierNameSyntax => _model.GetSymbolInfo(owner).Symbol is { } symbol && IsAssignedOnce(symbol),
        MemberAccessExpressionSyntax access => SocketApi.IsFramework(_model.GetSymbolInfo(access).Symbol?.ContainingType) && IsStable(access.Expression),
        _ => false,
    };

    private bool IsAssignedOnce(ISymbol symbol) =>
        symbol is ILocalSymbol { RefKind: RefKind.None, DeclaringSyntaxReferences.Length: 1 } or IParameterSymbol { RefKind: RefKind.None }
        && !site.Member.DescendantNodes().Any(node => Target(node) is { } target && SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(target).Symbol, symbol));

    private static ExpressionSyntax? Target(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } argument => argument.Expression,
        PrefixUnaryExpressionSyntax prefix => prefix.Operand,
        PostfixUnaryExpressionSyntax postfix when !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression) => postfix.Operand,
        _ => null,
    };
}
