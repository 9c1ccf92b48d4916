using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Schedulers and options that are handed to what starts tasks.</summary>
internal static class Schedulers
{
    /// <summary>The option that says how many may run at a time.</summary>
    public const string Degree = "MaxDegreeOfParallelism";

    /// <summary>Whether somewhere in the same body <c>options.MaxDegreeOfParallelism = 1</c> is assigned.</summary>
    public static bool IsToldLater(SyntaxNode options) => Loops.BodyOf(options)?.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
        assignment is { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Degree } told, Right: LiteralExpressionSyntax { Token.Value: 1 } }
        && told.Expression.ToString() == options.ToString()) == true;

    /// <summary>Whether the tasks that <paramref name="call"/> starts may run one at a time: on a scheduler of which nothing is known.</summary>
    public static bool MayExclude(CallSite call) =>
        call.Arguments.Any(argument => argument.Parameter?.Type.Name == "TaskScheduler" && !IsOfThePool(argument.Value))
        || (call.Method.ContainingType.Name == "TaskFactory" && call.Receiver is not IPropertyReferenceOperation { Property: { Name: "Factory", ContainingType.Name: "Task" } });

    private static bool IsOfThePool(IOperation scheduler) =>
        scheduler is IPropertyReferenceOperation { Property: { Name: "Default" or "Current", ContainingType.Name: "TaskScheduler" } };
}
