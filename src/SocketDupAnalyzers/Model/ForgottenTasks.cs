using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Methods like <c>Forget(this Task task)</c>, which see to a task's exception and return at once: whoever calls them has waited
/// for nothing. What a method does with a task is read off its text, since a task is no value that its summary follows.
/// </summary>
internal static class ForgottenTasks
{
    /// <summary>Whether the method looks at what it is handed for <paramref name="parameter"/>, and neither waits for it nor keeps it.</summary>
    public static bool IsOneOf(IParameterSymbol? parameter)
    {
        if (parameter?.OriginalDefinition is not { ContainingSymbol: IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } references, IsAsync: var isAsync } method } own
            || !Promises.IsTask(own.Type)
            || (isAsync && !method.ReturnsVoid))
        {
            return false;
        }

        var mentions = references[0].GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == own.Name);
        return mentions.All(mention => IsHarmless(mention, isAsync));
    }

    private static bool IsHarmless(IdentifierNameSyntax mention, bool isAsync) => mention.Parent switch
    {
        AwaitExpressionSyntax => isAsync,
        MemberAccessExpressionSyntax access when access.Expression == mention => access.Name.Identifier.ValueText switch
        {
            "ContinueWith" => access.Parent is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax or AssignmentExpressionSyntax },
            "ConfigureAwait" => isAsync && access.Parent is InvocationExpressionSyntax { Parent: AwaitExpressionSyntax },
            "Exception" or "Status" or "Id" or "IsFaulted" or "IsCanceled" => true,
            _ => false,
        },
        _ => false,
    };
}
