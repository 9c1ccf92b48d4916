using System;
using System.Collections.Generic;
using System.Threading;
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

    private Word?[] _table = new Word?[512];
    private int _count;

    /// <summary>What the last text was read with; null while a text is read. Texts are read often, and mostly little of one.</summary>
    private char[]? _spare;

    /// <summary>Adds <paramref name="words"/>, or says more of them; whether that is news.</summary>
    public bool Add(IEnumerable<string> words, WordKinds kinds)
    {
        var isNews = false;
        foreach (var word in words)
        {
            var known = _table[SlotOf(word)] ?? Insert(word);
            isNews |= (known.Kinds | kinds) != known.Kinds;
            known.Kinds |= kinds;
        }

        return isNews;
    }

    /// <summary>What the words in <paramref name="span"/> say together; not read further than to the first that says one of <paramref name="enough"/>.</summary>
    public WordKinds In(SourceText text, TextSpan span, WordKinds enough = WordKinds.None)
    {
        var buffer = Interlocked.Exchange(ref _spare, null) ?? new char[Chunk];
        var found = In(text, span, enough, buffer);
        _spare = buffer;
        return found;
    }

    private WordKinds In(SourceText text, TextSpan span, WordKinds enough, char[] buffer)
    {
        var found = WordKinds.None;
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
            if (word.Text.Length == length && Is(word.Text, text, end - length))
            {
                return word.Kinds;
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

    private Word Insert(string text)
    {
        if (++_count * 4 > _table.Length)
        {
            var before = _table;
            _table = new Word?[before.Length * 2];
            foreach (var known in before)
            {
                if (known is not null)
                {
                    _table[SlotOf(known.Text)] = known;
                }
            }
        }

        return _table[SlotOf(text)] = new Word(text);
    }

    /// <summary>Where <paramref name="text"/> is in the table, or would be.</summary>
    private uint SlotOf(string text)
    {
        var hash = Basis;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        var slot = hash & (uint)(_table.Length - 1);
        while (_table[slot] is { } word && word.Text != text)
        {
            slot = (slot + 1) & (uint)(_table.Length - 1);
        }

        return slot;
    }

    private sealed class Word
    {
        public Word(string text) => Text = text;

        public string Text { get; }

        public WordKinds Kinds { get; set; }
    }
}
