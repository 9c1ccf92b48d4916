using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>What the source calls things.</summary>
internal static class Words
{
    private const int Longest = 40;

    /// <summary>The text of an operation on one line; of a conversion that of what is converted.</summary>
    public static string Of(IOperation operation)
    {
        if (operation is IConversionOperation conversion)
        {
            return Of(conversion.Operand);
        }

        var text = operation.Syntax.ToString();
        var end = text.IndexOfAny(new[] { '\r', '\n' });
        text = end < 0 ? text : text.Substring(0, end) + "…";
        return text.Length <= Longest ? text : text.Substring(0, Longest) + "…";
    }
}
