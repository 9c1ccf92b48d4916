using System;
using System.Linq;

namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>What may have been meant by a key that no option has.</summary>
internal static class Suggestion
{
    private const int MostMistakes = 4;

    public static string For(string key)
    {
        var nearest = OptionDefinitions.All.OrderBy(option => Distance(key.ToLowerInvariant(), option.Key)).First().Key;
        return Distance(key.ToLowerInvariant(), nearest) <= MostMistakes
            ? $"there is no such option; did you mean '{nearest}'?"
            : $"there is no such option; there are {string.Join(", ", OptionDefinitions.All.Select(option => $"'{option.Key}'"))}";
    }

    /// <summary>Letters to add, leave out or change to make <paramref name="other"/> of <paramref name="one"/> (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
