using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The tree of a code action against the tree that the compiler parses from its text.</summary>
internal static class TreeComparison
{
    public static void AssertEqual(IVerifier verifier, SyntaxNode parsed, SyntaxNode made, CodeActionValidationMode mode)
    {
        if (mode != CodeActionValidationMode.None)
        {
            verifier.EqualOrDiff(Render(parsed, mode), Render(made, mode), "The tree of the code action differs from the tree parsed from its text. Diff shown with the parsed tree as baseline:");
        }
    }

    private static string Render(SyntaxNode node, CodeActionValidationMode mode)
    {
        var text = new StringBuilder();
        Render(node, "", mode, text);
        return text.ToString();
    }

    private static void Render(SyntaxNodeOrToken item, string indent, CodeActionValidationMode mode, StringBuilder text)
    {
        text.Append(indent).Append(item.Kind());
        if (item.AsNode() is { } node)
        {
            text.Append('\n');
            foreach (var child in node.ChildNodesAndTokens())
            {
                Render(child, indent + "  ", mode, text);
            }

            return;
        }

        var token = item.AsToken();
        text.Append(' ').Append(Escape(token.Text));
        var value = string.Create(CultureInfo.InvariantCulture, $"{token.Value}");
        if (value != token.Text)
        {
            text.Append(" = ").Append(Escape(value));
        }

        text.Append('\n');
        if (mode == CodeActionValidationMode.Full)
        {
            Render(token.LeadingTrivia, "leading ", indent + "  ", text);
            Render(token.TrailingTrivia, "trailing ", indent + "  ", text);
        }
    }

    private static void Render(SyntaxTriviaList list, string title, string indent, StringBuilder text)
    {
        foreach (var trivia in list)
        {
            text.Append(indent).Append(title).Append(trivia.Kind());
            if (trivia.GetStructure() is { } structure)
            {
                text.Append('\n');
                Render(structure, indent + "  ", CodeActionValidationMode.Full, text);
            }
            else
            {
                text.Append('\n');
            }
        }
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\r", "\\r").Replace("\n", "\\n");
}
