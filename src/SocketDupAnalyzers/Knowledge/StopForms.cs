using System;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>The calls by which code asks other code to end, and waits for nothing: a token is cancelled, a queue is completed.</summary>
internal static class StopForms
{
    public static bool Asks(IMethodSymbol method) => method.ContainingType is { ContainingNamespace: { IsGlobalNamespace: false } space } type
        && (type.Name, method.Name) switch
        {
            ("CancellationTokenSource", "Cancel" or "CancelAsync" or "CancelAfter") => true,
            ("ChannelWriter", "Complete" or "TryComplete") => true,
            ("BlockingCollection", "CompleteAdding") => true,
            _ => false,
        }
        && space.ToDisplayString().StartsWith("System.", StringComparison.Ordinal);
}
