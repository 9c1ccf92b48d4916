using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>A stretch of rearranged text: copied from the old text, or new.</summary>
internal readonly struct Piece
{
    private Piece(TextSpan source, string? text)
    {
        Source = source;
        Text = text;
    }

    /// <summary>Where it was copied from; empty for new text.</summary>
    public TextSpan Source { get; }

    public string? Text { get; }

    public int Length => Text?.Length ?? Source.Length;

    public static Piece Copy(TextSpan source) => new(source, null);

    public static implicit operator Piece(string text) => new(default, text);
}
