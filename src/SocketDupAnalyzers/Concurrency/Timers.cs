using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>When a timer is told to begin.</summary>
internal static class Timers
{
    /// <summary>Whether <paramref name="call"/> tells a timer not to begin; false where the row knows of no such thing.</summary>
    public static bool IsNever(CallSite call, WorkRow row) =>
        row.Due is { } due && (call.Find(due) is { } time ? IsNever(time) : row.Kind == WorkKind.Starts);

    private static bool IsNever(IOperation time) => time switch
    {
        { ConstantValue: { HasValue: true, Value: -1 or -1L or uint.MaxValue } } => true,
        IConversionOperation conversion => IsNever(conversion.Operand),
        IFieldReferenceOperation { Field: { Name: "InfiniteTimeSpan", ContainingType.Name: "Timeout" } } => true,
        _ => false,
    };
}
