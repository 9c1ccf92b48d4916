using System;
using System.Linq;
using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The longest common subsequence of two texts' lines, rendered with "-" for a missing line and "+" for an extra one.</summary>
internal static class LineDiff
{
    public static string Render(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var endingsMatter = before.Select(Trim).SequenceEqual(after.Select(Trim));
        if (!endingsMatter)
        {
            before = Array.ConvertAll(before, Trim);
            after = Array.ConvertAll(after, Trim);
        }

        var text = new StringBuilder();
        var lengths = CommonLengths(before, after);
        int i = 0, j = 0;
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                Line(text, ' ', before[i++]);
                j++;
            }
            else if (j == after.Length || (i < before.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                Line(text, '-', before[i++]);
            }
            else
            {
                Line(text, '+', after[j++]);
            }
        }

        return text.ToString();
    }

    private static int[,] CommonLengths(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static string Trim(string line) => line.TrimEnd('\r');

    private static void Line(StringBuilder text, char sign, string line) =>
        text.Append(sign).AppendLine(line.Replace("\r", "<CR>", StringComparison.Ordinal));
}
