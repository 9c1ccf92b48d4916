using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// Edits of one text, as cuts and insertions of pieces. Lines that no edit touches keep every character,
/// and since moved text is copied rather than printed anew, any place of the old text can be found again
/// in the new one: that is how the fixes after the first of a Fix All know their diagnostics.
/// </summary>
internal sealed class Rearrangement(SourceText text)
{
    private readonly List<TextSpan> _cuts = [];
    private readonly List<(int Position, ImmutableArray<Piece> Pieces)> _insertions = [];
    private List<Piece>? _built;

    /// <summary>A document that the changed text needs and that is not there yet.</summary>
    public AddedDocument? Adds { get; init; }

    /// <summary>The document with the edits, in a project that has what they need.</summary>
    public Document Apply(Document document)
    {
        var changed = document.WithText(Build());
        return Adds is null ? changed : Adds.AddTo(changed.Project).GetDocument(document.Id)!;
    }

    public void Cut(TextSpan span) => _cuts.Add(span);

    public bool IsCut(int position) => _cuts.Any(cut => cut.Contains(position));

    public void Insert(int position, IEnumerable<Piece> pieces) => _insertions.Add((position, pieces.ToImmutableArray()));

    public void Insert(int position, params Piece[] pieces) => Insert(position, (IEnumerable<Piece>)pieces);

    public void Replace(TextSpan span, params Piece[] pieces)
    {
        Insert(span.Start, pieces);
        Cut(span);
    }

    public SourceText Build()
    {
        var result = new StringBuilder(text.Length + 64);
        foreach (var piece in Pieces())
        {
            result.Append(piece.Text ?? text.ToString(piece.Source));
        }

        return SourceText.From(result.ToString(), text.Encoding, text.ChecksumAlgorithm);
    }

    /// <summary>Where a span of the old text is now, or null when its ends were cut.</summary>
    public TextSpan? Map(TextSpan span)
    {
        if (span.IsEmpty)
        {
            return null;
        }

        return Map(span.Start) is { } start && Map(span.End - 1) is { } last && last >= start
            ? TextSpan.FromBounds(start, last + 1)
            : null;
    }

    private int? Map(int position)
    {
        var offset = 0;
        foreach (var piece in Pieces())
        {
            if (piece.Text is null && piece.Source.Contains(position))
            {
                return offset + position - piece.Source.Start;
            }

            offset += piece.Length;
        }

        return null;
    }

    private List<Piece> Pieces()
    {
        if (_built is not null)
        {
            return _built;
        }

        _built = [];
        var stops = _insertions.Select(insertion => insertion.Position)
            .Concat(_cuts.Select(cut => cut.Start))
            .Concat([text.Length])
            .Distinct()
            .OrderBy(position => position);
        var copied = 0;
        foreach (var stop in stops)
        {
            if (stop > copied)
            {
                _built.Add(Piece.Copy(TextSpan.FromBounds(copied, stop)));
            }

            copied = System.Math.Max(copied, stop);
            _built.AddRange(_insertions.Where(insertion => insertion.Position == stop).SelectMany(insertion => insertion.Pieces));
            foreach (var cut in _cuts.Where(cut => cut.Start == stop))
            {
                copied = System.Math.Max(copied, cut.End);
            }
        }

        return _built;
    }
}
