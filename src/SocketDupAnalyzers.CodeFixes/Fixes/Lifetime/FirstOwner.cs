using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>The socket or handle that owns a descriptor already, as it can be written where a second owner is made.</summary>
internal sealed class FirstOwner
{
    private FirstOwner(string text, ITypeSymbol type, SocketVariable? variable, TextSpan? span, bool isReceiver)
    {
        Text = text;
        Type = type;
        Variable = variable;
        Span = span;
        IsReceiver = isReceiver;
    }

    public string Text { get; }

    public ITypeSymbol Type { get; }

    public bool IsSocket => SocketApi.Is(Type, "Socket");

    /// <summary>The variable that it is, or is reached from.</summary>
    public SocketVariable? Variable { get; }

    /// <summary>Where the code names it already; null where that is somewhere else.</summary>
    public TextSpan? Span { get; }

    /// <summary>Whether a member can be asked of it as it stands.</summary>
    public bool IsReceiver { get; }

    public static FirstOwner? Of(ExpressionSyntax expression, SemanticModel model) => model.GetTypeInfo(expression).Type is { } type
        ? new FirstOwner(expression.ToString(), type, SocketVariable.Of(expression, model), expression.Span, CanBeReceiver(expression))
        : null;

    public static FirstOwner Of(ILocalSymbol local, string name) => new(name, local.Type, SocketVariable.Of(local), null, true);

    private static bool CanBeReceiver(ExpressionSyntax expression) => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
        or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or ThisExpressionSyntax;
}
