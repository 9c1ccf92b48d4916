using System;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Hosts;

/// <inheritdoc cref="Rules.SDA0002_LimitsMet"/>
internal static class LimitReport
{
    public static void Of(Limits limits, Action<Diagnostic> report)
    {
        if (limits.Any)
        {
            report(Diagnostic.Create(
                Rules.SDA0002_LimitsMet,
                Location.None,
                limits[LimitKind.Size],
                limits[LimitKind.Depth],
                limits[LimitKind.Graph],
                limits[LimitKind.Budget],
                limits[LimitKind.Calls]));
        }
    }
}
