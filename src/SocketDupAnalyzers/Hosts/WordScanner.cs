using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.Hosts;

/// <summary>Finds words in source text without parsing it; comments and strings count as text too.</summary>
internal static class WordScanner
{
    private const int Longest = 128;

    public static bool Mentions(SourceText text, TextSpan span, ISet<string> words)
    {
        foreach (var word in Words(text, span))
        {
            if (words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The identifiers, keywords and other words in <paramref name="span"/>.</summary>
    public static IEnumerable<string> Words(SourceText text, TextSpan span)
    {
        var buffer = new char[2048];
        var word = new char[Longest];
        var length = 0;
        for (var start = span.Start; start < span.End; start += buffer.Length)
        {
            var count = System.Math.Min(buffer.Length, span.End - start);
            text.CopyTo(start, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                var c = buffer[i];
                if (c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c > 127 && char.IsLetterOrDigit(c)))
                {
                    if (length < Longest)
                    {
                        word[length++] = c;
                    }
                }
                else if (length > 0)
                {
                    yield return new string(word, 0, length);
                    length = 0;
                }
            }
        }

        if (length > 0)
        {
            yield return new string(word, 0, length);
        }
    }
}
