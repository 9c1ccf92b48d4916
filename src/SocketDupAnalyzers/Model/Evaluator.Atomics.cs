using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Variables that are read and written in one step: what was in one comes out, what is handed over goes in.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The value of a call of <c>Interlocked</c> or <c>Volatile</c> on a variable; null for every other call.</summary>
    private Value? Exchange(CallSite call)
    {
        if (!QuietCalls.IsAtomic(call.Method.ContainingType)
            || call.Arguments.FirstOrDefault(argument => argument.Parameter is { Ordinal: 0, RefKind: not RefKind.None })?.Value is not { } variable)
        {
            return null;
        }

        var held = call.ValueOf(variable);
        var given = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 1)?.Value;
        switch (call.Method.Name)
        {
            case "Read":
                return held;
            case "Write" when given is not null:
                Assign(variable, call.ValueOf(given), call.Operation);
                return Value.Unknown;
            case "Exchange" when given is not null:
                Assign(variable, call.ValueOf(given), call.Operation);
                return held;
            case "CompareExchange" when given is not null:
                // It is stored or it is not; the result tells, and is not followed.
                Assign(variable, call.ValueOf(given), call.Operation);
                Give(call.Operation, call.ValueOf(given));
                Assign(variable, Value.Unknown, call.Operation);
                return Found(call.Operation, Value.Unknown);
            default:
                return null;
        }
    }
}
