using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>The parts of a call, and of what is made of a socket in an expression.</summary>
internal static class SocketCall
{
    // Members that need no open descriptor, and that a close only changes the answer of.
    private static readonly string[] s_quiet =
        ["Connected", "Blocking", "AddressFamily", "SocketType", "ProtocolType", "IsBound", "SafeHandle", "ToString", "GetHashCode", "GetType", "IsClosed", "IsInvalid"];

    /// <summary>What a call is made on, in <c>a.B()</c> and in <c>a?.B()</c>.</summary>
    public static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax => call.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault()?.Expression,
        _ => null,
    };

    /// <summary>The name of the member that is asked of an expression, or null where it is not asked for any.</summary>
    public static SimpleNameSyntax? MemberOf(ExpressionSyntax expression) => Coated(expression).Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == Coated(expression) => access.Name,
        ConditionalAccessExpressionSyntax access when access.Expression == Coated(expression) =>
            access.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault()?.Name,
        _ => null,
    };

    /// <summary>Whether a mention asks nothing of the descriptor: a close, a comparison, a look at what it was.</summary>
    public static bool IsQuiet(ExpressionSyntax mention, SemanticModel model)
    {
        if (MemberOf(mention) is { } member)
        {
            return s_quiet.Contains(member.Identifier.ValueText)
                || model.GetSymbolInfo(member).Symbol is IMethodSymbol method && SocketApi.IsClose(method);
        }

        return Coated(mention).Parent switch
        {
            IsPatternExpressionSyntax or BinaryExpressionSyntax or CaseSwitchLabelSyntax => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
                call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" }
                || model.GetSymbolInfo(call).Symbol is IMethodSymbol method && SocketApi.IsNativeClose(method),
            UsingStatementSyntax => true,
            _ => false,
        };
    }

    /// <summary>The expression with parentheses and null suppressions around it.</summary>
    public static ExpressionSyntax Coated(ExpressionSyntax expression) =>
        expression.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } ? Coated((ExpressionSyntax)expression.Parent) : expression;
}
