using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.Hosts;

/// <summary>
/// A set of words that finds itself in source text. Every file of a compilation is read by it, so it makes no string of what it
/// reads: it hashes each word on the way and looks at the text again only where the hash is one of its own. Comments and strings
/// count as text too.
/// </summary>
internal sealed class WordSet
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;
    private const int Chunk = 4096;

    // One bit for each character below 64 and below 128: 0-9, and A-Z, _ and a-z.
    private const ulong DigitBits = 0x03FF_0000_0000_0000;
    private const ulong LetterBits = 0x07FF_FFFE_87FF_FFFE;

    private readonly Dictionary<string, WordKinds> _kinds = new(StringComparer.Ordinal);
    private string?[] _table = new string?[512];

    /// <summary>Adds <paramref name="words"/>, or says more of them; whether that is news.</summary>
    public bool Add(IEnumerable<string> words, WordKinds kinds)
    {
        var isNews = false;
        foreach (var word in words)
        {
            _kinds.TryGetValue(word, out var known);
            if ((known | kinds) != known)
            {
                isNews = true;
                _kinds[word] = known | kinds;
                if (known == WordKinds.None)
                {
                    Insert(word);
                }
            }
        }

        return isNews;
    }

    /// <summary>What the words in <paramref name="span"/> say together; not read further than to the first that says one of <paramref name="enough"/>.</summary>
    public WordKinds In(SourceText text, TextSpan span, WordKinds enough = WordKinds.None)
    {
        var found = WordKinds.None;
        var buffer = new char[Math.Min(Chunk, span.Length)];
        var hash = Basis;
        var length = 0;
        for (var start = span.Start; start < span.End; start += buffer.Length)
        {
            var count = Math.Min(buffer.Length, span.End - start);
            text.CopyTo(start, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                var c = buffer[i];
                if (IsWordPart(c))
                {
                    hash = (hash ^ c) * Prime;
                    length++;
                }
                else if (length > 0)
                {
                    found |= KindsOf(hash, length, text, start + i);
                    if ((found & enough) != WordKinds.None)
                    {
                        return found;
                    }

                    hash = Basis;
                    length = 0;
                }
            }
        }

        return length > 0 ? found | KindsOf(hash, length, text, span.End) : found;
    }

    private static bool IsWordPart(char c) =>
        c < 64 ? (DigitBits >> c & 1) != 0
        : c < 128 ? (LetterBits >> (c - 64) & 1) != 0
        : char.IsLetterOrDigit(c);

    /// <summary>What the word of this hash says that ends before <paramref name="end"/>.</summary>
    private WordKinds KindsOf(uint hash, int length, SourceText text, int end)
    {
        for (var slot = hash & (uint)(_table.Length - 1); _table[slot] is { } word; slot = (slot + 1) & (uint)(_table.Length - 1))
        {
            if (word.Length == length && Is(word, text, end - length))
            {
                return _kinds[word];
            }
        }

        return WordKinds.None;
    }

    private static bool Is(string word, SourceText text, int start)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (text[start + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Insert(string word)
    {
        if (_kinds.Count * 4 > _table.Length)
        {
            _table = new string?[_table.Length * 2];
            foreach (var known in _kinds.Keys)
            {
                Place(known);
            }
        }
        else
        {
            Place(word);
        }
    }

    private void Place(string word)
    {
        var hash = Basis;
        foreach (var c in word)
        {
            hash = (hash ^ c) * Prime;
        }

        var slot = hash & (uint)(_table.Length - 1);
        while (_table[slot] is not null)
        {
            slot = (slot + 1) & (uint)(_table.Length - 1);
        }

        _table[slot] = word;
    }
}
