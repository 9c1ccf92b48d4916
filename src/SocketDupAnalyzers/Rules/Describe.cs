using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Concurrency;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>Words for messages.</summary>
internal static class Describe
{
    private const int Longest = 60;

    /// <summary>A descriptor that was made: by its name, or by the call that made it.</summary>
    public static string Made(DutyStory story) => story.Name ?? Operation(story.MadeBy);

    /// <summary>The same in a wrapper: what is made within its creation has no other name than that of the wrapper.</summary>
    public static string Wrapped(DutyStory story, IOperation wrapper) =>
        wrapper.Syntax.Span.Contains(story.MadeBy.Syntax.Span) ? Operation(story.MadeBy) : Made(story);

    /// <summary>Where a path ends.</summary>
    public static string End(IOperation? end)
    {
        if (end is null)
        {
            return "to the end of the body";
        }

        var line = end.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        return "that ends at line " + line.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>An operation as the reader knows it: its own text on one line, or what stands for it.</summary>
    public static string Operation(IOperation operation)
    {
        if (UsingEnd.Is(operation))
        {
            return "the end of its using";
        }

        var text = operation.Syntax.ToString().TrimStart('.');
        var end = text.IndexOfAny(new[] { '\r', '\n' });
        text = end < 0 ? text : text.Substring(0, end) + "…";
        return text.Length <= Longest ? text : text.Substring(0, Longest) + "…";
    }

    /// <summary>What closes something, and where.</summary>
    public static string Closer(IOperation operation) => UsingEnd.Is(operation)
        ? $"the end of the using at line {Line(operation)}"
        : $"'{Operation(operation)}' at line {Line(operation)}";

    /// <summary>The line that an operation begins in.</summary>
    public static string Line(IOperation operation) =>
        (operation.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The expression that a reader sees: of <c>a?.B()</c> all, not only <c>.B()</c>.</summary>
    public static Location Place(IOperation operation) => Whole.Of(operation.Syntax).GetLocation();

    /// <summary>What two operations hold that does not keep them apart.</summary>
    public static string Held(LockSet here, LockSet there, bool isSelf)
    {
        var (one, other) = (Names(here), Names(there));
        return (one, other) switch
        {
            (null, null) => "neither holds a lock",
            _ when isSelf && one == other => $"'{one}' lets in several",
            (null, _) => $"the other holds '{other}', this one holds no lock",
            (_, null) => $"this one holds '{one}', the other holds no lock",
            _ when one == other => $"'{one}' lets both in",
            _ => $"this one holds '{one}', the other holds '{other}'",
        };
    }

    private static string? Names(LockSet locks)
    {
        var names = string.Join(", ", locks.Held.Select(held => held.Name).Distinct().OrderBy(name => name, System.StringComparer.Ordinal));
        return names.Length == 0 ? null : names;
    }
}
