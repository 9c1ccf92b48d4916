using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Takes <c>[|…|]</c> and <c>{|name:…|}</c> out of a text. Spans nest; <c>{|#0:…|#0}</c> may overlap others, its end
/// naming it.
/// </summary>
internal static partial class MarkupParser
{
    public static (string Text, ImmutableArray<(string Name, TextSpan Span)> Spans) Parse(string input, bool allowPositionIndicators)
    {
        var output = new StringBuilder();
        var open = new List<(string Name, int Start)>();
        var spans = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        var position = 0;
        foreach (Match match in Token().Matches(input))
        {
            if (match.Index < position)
            {
                continue;
            }

            var token = match.Value;
            var length = token.Length;
            output.Append(input, position, match.Index - position);
            position = match.Index;
            if (token == "$$")
            {
                if (!allowPositionIndicators)
                {
                    throw new ArgumentException("'$$' is a position indicator; set MarkupOptions.TreatPositionIndicatorsAsCode where it is code.", nameof(input));
                }

                output.Append(token);
            }
            else if (token == "[|" && EndsAfterBracket(input, position, open))
            {
                output.Append('[');
                length = 1;
            }
            else if (token == "[|" || token[0] == '{')
            {
                open.Add((match.Groups["name"].Value, output.Length));
            }
            else
            {
                var index = token[1] == '#' ? open.FindLastIndex(start => start.Name == match.Groups["end"].Value) : open.Count - 1;
                if (index < 0)
                {
                    throw new ArgumentException($"Mismatched end tag found at position '{position}'", nameof(input));
                }

                spans.Add((open[index].Name, TextSpan.FromBounds(open[index].Start, output.Length)));
                open.RemoveAt(index);
            }

            position += length;
        }

        if (open.Count > 0)
        {
            throw new ArgumentException($"The span '{open[^1].Name}' has no end tag", nameof(input));
        }

        output.Append(input, position, input.Length - position);
        return (output.ToString(), spans.ToImmutable());
    }

    /// <summary>Whether "[|]" or "[|}" is a bracket and the end of the innermost span rather than the start of another.</summary>
    private static bool EndsAfterBracket(string input, int position, List<(string Name, int Start)> open) =>
        open.Count > 0 && position + 2 < input.Length && input[position + 2] == (open[^1].Name.Length == 0 ? ']' : '}');

    [GeneratedRegex(@"\$\$|\[\||\{\|(?<name>[^:|[\]{}]+):|\|\]|\|\}|\|(?<end>#[0-9]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
