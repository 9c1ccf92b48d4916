using System;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>Which events are raised on one thread only.</summary>
internal static class EventForms
{
    /// <summary>Whether the events of <paramref name="type"/> come from a user interface, which has one thread.</summary>
    public static bool IsOnOneThread(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var space = current.ContainingNamespace?.ToDisplayString() ?? "";
            if (space.StartsWith("System.Windows", StringComparison.Ordinal) || space.StartsWith("Microsoft.UI", StringComparison.Ordinal) || space.StartsWith("Windows.UI", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
