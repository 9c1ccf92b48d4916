using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Constants of the language as the model compares them.</summary>
internal static class Constants
{
    /// <summary>The constant that <paramref name="operation"/> is, or that its <paramref name="value"/> is known to be.</summary>
    public static object? Of(IOperation operation, Value value) =>
        operation.ConstantValue is { HasValue: true, Value: { } constant } ? constant : (value as ConstantValue)?.Constant;

    /// <summary><paramref name="constant"/> as a number; null for what is none.</summary>
    public static long? ToInt64(object constant) => constant switch
    {
        // The failure value of a native call, in an unsigned variable.
        uint.MaxValue => -1,
        ulong big => unchecked((long)big),
        int or uint or long or short or ushort or byte or sbyte => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
        _ => null,
    };
}
