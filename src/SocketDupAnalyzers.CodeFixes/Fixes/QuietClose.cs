using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// The form of a close that leaves the connection to its duplicates. <c>TcpClient</c>, <c>UdpClient</c>, an
/// owning <c>NetworkStream</c> and <c>Socket.Close(timeout)</c> shut the connection down before they close;
/// closing the socket inside them does not, and makes their own close harmless.
/// </summary>
internal static class QuietClose
{
    private const int Depth = 4;

    /// <summary>Rewrites a closing call where it has to be; false when it shuts down, or may, and there is no other form.</summary>
    public static bool Rewrite(InvocationExpressionSyntax call, SemanticModel model, Rearrangement edits)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        if (SocketCall.Receiver(call) is not { } receiver || !SocketApi.IsClose(method) || method.IsStatic || method.ReducedFrom is not null)
        {
            return IsQuietHelper(method, model, Depth);
        }

        var type = model.GetTypeInfo(receiver).Type;
        if (SocketApi.ShutsDown(type))
        {
            return RewriteToInner(call, receiver, method, type!, edits);
        }

        if (!SocketApi.IsQuiet(type))
        {
            return SocketApi.IsQuiet(model.GetTypeInfo(Bare(receiver)).Type) || IsQuietHelper(method, model, Depth);
        }

        if (call.ArgumentList.Arguments.Count == 0 || !SocketApi.Is(type, "Socket"))
        {
            return true;
        }

        if (call.ArgumentList.Arguments.Any(argument => argument.DescendantNodes().Any(node => node is InvocationExpressionSyntax or AssignmentExpressionSyntax)))
        {
            return false;
        }

        return Name(call) is { } name && Write(call, name, "Close", edits);
    }

    /// <summary>
    /// What to write behind a duplicate inside a using, so that the end of the using does not shut down:
    /// empty when it does not anyway, null when there is no such form.
    /// </summary>
    public static string? InsideUsing(StatementSyntax statement, SemanticModel model)
    {
        var (type, name) = Resource(statement, model);
        if (SocketApi.IsQuiet(type))
        {
            return "";
        }

        if (SocketApi.ShutsDown(type))
        {
            return name is null ? null : $"{name}.{Inner(type!)}.Close();";
        }

        return type is not null && DisposeOf(type) is { } dispose && IsQuietHelper(dispose, model, Depth) ? "" : null;
    }

    private static bool RewriteToInner(
        InvocationExpressionSyntax call, ExpressionSyntax receiver, IMethodSymbol method, ITypeSymbol type, Rearrangement edits)
    {
        if (method.Name == "DisposeAsync" || receiver is BaseExpressionSyntax || Name(call) is not { } name)
        {
            return false;
        }

        return Write(call, name, Inner(type) + ".Close", edits);
    }

    private static bool Write(InvocationExpressionSyntax call, SimpleNameSyntax name, string text, Rearrangement edits)
    {
        edits.Replace(name.Span, text);
        edits.Cut(TextSpan.FromBounds(call.ArgumentList.OpenParenToken.Span.End, call.ArgumentList.CloseParenToken.SpanStart));
        return true;
    }

    private static string Inner(ITypeSymbol type) => SocketApi.Is(type, "NetworkStream") ? "Socket" : "Client";

    private static (ITypeSymbol? Type, string? Name) Resource(StatementSyntax statement, SemanticModel model)
    {
        var declaration = statement switch
        {
            UsingStatementSyntax @using => @using.Declaration,
            LocalDeclarationStatementSyntax local => local.Declaration,
            _ => null,
        };
        if (declaration is { Variables: { Count: 1 } variables } && variables[0] is var variable)
        {
            return ((model.GetDeclaredSymbol(variable) as ILocalSymbol)?.Type, variable.Identifier.Text);
        }

        var expression = (statement as UsingStatementSyntax)?.Expression;
        return expression is null
            ? default
            : (model.GetTypeInfo(expression).Type, expression is IdentifierNameSyntax or MemberAccessExpressionSyntax ? expression.ToString() : null);
    }

    private static SimpleNameSyntax? Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
        CastExpressionSyntax cast => Bare(cast.Expression),
        BinaryExpressionSyntax @as when @as.IsKind(SyntaxKind.AsExpression) => Bare(@as.Left),
        _ => expression,
    };

    private static IMethodSymbol? DisposeOf(ITypeSymbol type) =>
        type.GetMembers("Dispose").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty);

    // A helper is quiet when every call in it is known, and none shuts a connection down.
    private static bool IsQuietHelper(IMethodSymbol method, SemanticModel model, int depth)
    {
        if (SocketApi.IsNative(method) || SocketApi.IsDuplicateAndClose(method))
        {
            return true;
        }

        if (depth == 0 || method.DeclaringSyntaxReferences.IsEmpty || method.IsAbstract)
        {
            return false;
        }

        return method.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).All(body => IsQuietBody(body, model.Compilation, depth - 1));
    }

    private static bool IsQuietBody(SyntaxNode body, Compilation compilation, int depth)
    {
        var model = compilation.GetSemanticModel(body.SyntaxTree);
        return body.DescendantNodes().All(node => node switch
        {
            InvocationExpressionSyntax call => IsQuietCall(call, model, depth),
            UsingStatementSyntax @using => InsideUsing(@using, model) == "",
            LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } local => InsideUsing(local, model) == "",
            _ => true,
        });
    }

    private static bool IsQuietCall(InvocationExpressionSyntax call, SemanticModel model, int depth)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };
        }

        if (method.Name is "Shutdown" or "Disconnect" or "DisconnectAsync")
        {
            return false;
        }

        if (SocketApi.IsClose(method) && SocketCall.Receiver(call) is { } receiver && method.ReducedFrom is null)
        {
            var type = model.GetTypeInfo(receiver).Type;
            return SocketApi.IsQuiet(type) ? call.ArgumentList.Arguments.Count == 0 : !SocketApi.IsFramework(type) && IsQuietHelper(method, model, depth);
        }

        return SocketApi.IsFramework(method.ContainingType) || IsQuietHelper(method, model, depth);
    }
}
