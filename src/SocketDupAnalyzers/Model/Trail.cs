using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>The operations that a report's trail is made of: of two that may stand for one step, the earlier in the source.</summary>
internal static class Trail
{
    public static IOperation? Earlier(IOperation? a, IOperation? b) =>
        a is null ? b : b is null || a.Syntax.SpanStart <= b.Syntax.SpanStart ? a : b;
}
