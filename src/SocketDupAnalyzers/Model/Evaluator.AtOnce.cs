using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Work that is waited for where it is started, <c>await Task.Run(() => socket.Close())</c>, is as good as called.</summary>
internal sealed partial class Evaluator
{
    /// <summary>
    /// What comes of calling the delegate that <paramref name="call"/> starts; null where it is not called here, for all that is known. Work that goes on by itself
    /// counts where it does no more than to make what its task promises: a duplicate.
    /// </summary>
    private Value? CallAtOnce(CallSite call, WorkRow? row)
    {
        if (row is not { Kind: WorkKind.Starts, Callbacks.Length: 1 }
            || call.ValueOf(call.Find(row.Callbacks[0])) is not DelegateValue { Target: var code } callback
            || !code.Parameters.IsEmpty
            || !Promises.IsTask(call.Operation.Type)
            || (!IsWaitedFor(call.Operation) && !OnlyMakes(callback)))
        {
            return null;
        }

        // The task that asynchronous code returns is the one that is handed on, or what that promises.
        var isPromiseAgain = call.Operation.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } results } && Promises.IsTask(results[0]);
        return CallKnown(call, code, callback) is { } value ? value is TaskValue task && !isPromiseAgain ? task : new TaskValue(value) : null;
    }

    /// <summary>Whether the code leaves all that it gets as it is, and hands back something new.</summary>
    private bool OnlyMakes(DelegateValue callback) =>
        Body.Summaries.Summarize(callback.Target, callback.Lambda, Body) is { NeverReturns: false } summary
        && summary.Inputs.All(input => input is { Typestate: Typestate.Open, IsKept: false, OutlivesCall: false })
        && summary.Outputs.All(output => output.Place.Kind == PlaceKind.Return)
        && summary.Outputs.Any(output => output.Value is ObjectValue or NumberValue or TaskValue);

    private static bool IsWaitedFor(IOperation call)
    {
        var around = call.Parent;
        while (around is IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "Unwrap" })
        {
            around = around.Parent;
        }

        return around is IAwaitOperation
            or IInvocationOperation { TargetMethod: { Name: "Wait", Parameters.IsEmpty: true } or { Name: "GetResult" } }
            or IPropertyReferenceOperation { Property.Name: "Result" };
    }
}
