using System.Globalization;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>Words for messages.</summary>
internal static class Describe
{
    private const int Longest = 60;

    /// <summary>A descriptor that was made: by its name, or by the call that made it.</summary>
    public static string Made(DutyStory story) => story.Name ?? Operation(story.MadeBy);

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
}
