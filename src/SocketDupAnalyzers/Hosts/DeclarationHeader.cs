using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Hosts;

/// <summary>The names that a declaration introduces, and the text around them that says of what type they are.</summary>
internal sealed class DeclarationHeader
{
    private readonly ImmutableArray<string> _names;
    private readonly ImmutableHashSet<string> _words;

    private DeclarationHeader(IEnumerable<string> names, ImmutableHashSet<string> words)
    {
        _names = names.ToImmutableArray();
        _words = words;
    }

    /// <summary>The headers of all types and members that <paramref name="tree"/> declares; bodies are not looked into.</summary>
    public static IEnumerable<DeclarationHeader> In(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        var root = tree.GetRoot(cancellation);
        foreach (var node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            var names = NamesOf(node);
            if (names.Length > 0)
            {
                yield return new DeclarationHeader(names, SpansOf(node).SelectMany(span => WordScanner.Words(text, span)).ToImmutableHashSet());
            }
        }
    }

    /// <summary>Whether the header has one of <paramref name="words"/>; then its names join them.</summary>
    public bool IsAbout(ISet<string> words)
    {
        if (!words.Overlaps(_words) && !DeclaresNative)
        {
            return false;
        }

        words.UnionWith(_names);
        return true;
    }

    /// <summary>Whether it declares one of the native functions of the tables.</summary>
    private bool DeclaresNative => IdentifierSet.Imports.Overlaps(_words) && IdentifierSet.Natives.Overlaps(_words);

    private static string[] NamesOf(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax { Alias: { } alias } => new[] { alias.Name.Identifier.ValueText },
        TypeDeclarationSyntax type => new[] { type.Identifier.ValueText }.Concat(type.ParameterList?.Parameters.Select(parameter => parameter.Identifier.ValueText) ?? Enumerable.Empty<string>()).ToArray(),
        DelegateDeclarationSyntax type => new[] { type.Identifier.ValueText },
        MethodDeclarationSyntax method => new[] { method.Identifier.ValueText },
        PropertyDeclarationSyntax property => new[] { property.Identifier.ValueText },
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText).ToArray(),
        _ => System.Array.Empty<string>(),
    };

    /// <summary>
    /// The text that says what a use of the names may be. That a method is handed a socket is no news to its callers:
    /// such a parameter does not count, unless it hands one out, or a delegate that is handed one.
    /// </summary>
    private static IEnumerable<TextSpan> SpansOf(SyntaxNode node)
    {
        if (node is not MethodDeclarationSyntax method)
        {
            yield return TextSpan.FromBounds(node.SpanStart, EndOfHeader(node));
            yield break;
        }

        yield return TextSpan.FromBounds(node.SpanStart, method.ParameterList.SpanStart);
        foreach (var parameter in method.ParameterList.Parameters)
        {
            if (parameter.Modifiers.Any(SyntaxKind.OutKeyword) || parameter.Modifiers.Any(SyntaxKind.RefKeyword) || !IsPlainSocket(parameter.Type))
            {
                yield return parameter.Span;
            }
        }
    }

    private static bool IsPlainSocket(TypeSyntax? type) =>
        (type is NullableTypeSyntax nullable ? nullable.ElementType : type) is IdentifierNameSyntax name && IdentifierSet.Types.Contains(name.Identifier.ValueText);

    private static int EndOfHeader(SyntaxNode node) => node switch
    {
        TypeDeclarationSyntax type => type.OpenBraceToken.IsKind(SyntaxKind.None) ? type.Span.End : type.OpenBraceToken.SpanStart,
        PropertyDeclarationSyntax property => property.AccessorList?.SpanStart ?? property.ExpressionBody?.SpanStart ?? property.Span.End,
        _ => node.Span.End,
    };
}
