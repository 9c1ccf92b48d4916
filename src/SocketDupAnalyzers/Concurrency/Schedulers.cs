using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Schedulers that are handed to what starts a task.</summary>
internal static class Schedulers
{
    /// <summary>Whether the tasks that <paramref name="call"/> starts may run one at a time: on a scheduler of which nothing is known.</summary>
    public static bool MayExclude(CallSite call) =>
        call.Arguments.Any(argument => argument.Parameter?.Type.Name == "TaskScheduler" && !IsOfThePool(argument.Value))
        || (call.Method.ContainingType.Name == "TaskFactory" && call.Receiver is not IPropertyReferenceOperation { Property: { Name: "Factory", ContainingType.Name: "Task" } });

    private static bool IsOfThePool(IOperation scheduler) =>
        scheduler is IPropertyReferenceOperation { Property: { Name: "Default" or "Current", ContainingType.Name: "TaskScheduler" } };
}
