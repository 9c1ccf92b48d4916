using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Hosts;

/// <summary>The names that a declaration introduces, and the text around them that says of what type they are.</summary>
internal sealed class DeclarationHeader
{
    private const WordKinds DeclaresNative = WordKinds.Import | WordKinds.Native;

    private readonly SourceText _text;
    private readonly SyntaxNode _node;

    private DeclarationHeader(SourceText text, SyntaxNode node, IReadOnlyList<string> names)
    {
        _text = text;
        _node = node;
        Names = names;
    }

    /// <summary>The names of the types and variables that are declared.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The type that has what is declared in a field or property; null for every other declaration.</summary>
    public TypeDeclarationSyntax? Holder => _node is FieldDeclarationSyntax or PropertyDeclarationSyntax ? _node.Parent as TypeDeclarationSyntax : null;

    /// <summary>Adds the headers of all types and members that <paramref name="tree"/> declares; bodies are not looked into.</summary>
    public static void Collect(SyntaxTree tree, List<DeclarationHeader> headers)
    {
        var text = tree.GetText();
        if (tree.GetRoot() is CompilationUnitSyntax unit)
        {
            Collect(text, unit.Usings, headers);
            Collect(text, unit.Members, headers);
        }
    }

    /// <summary>Whether the header has one of <paramref name="words"/>, declares a native function or, where functions are loaded by name, may hold one.</summary>
    public bool IsAbout(WordSet words, bool loads)
    {
        var kinds = KindsIn(words, WordKinds.Socket);
        return (kinds & WordKinds.Socket) != WordKinds.None || (kinds & DeclaresNative) == DeclaresNative || (loads && MayHoldFunction(words));
    }

    /// <summary>Whether it declares a native function.</summary>
    public bool DeclaresFunction(WordSet words) => (KindsIn(words, WordKinds.None) & DeclaresNative) == DeclaresNative;

    /// <summary>Whether it is a method that is handed a number and has one of <paramref name="functions"/> in its body: it may close or duplicate what the number is of.</summary>
    public bool HandsNumberTo(WordSet functions) =>
        _node is MethodDeclarationSyntax { ParameterList.Parameters: { Count: > 0 } parameters } method
        && parameters.Any(parameter => IsNumber(parameter.Type))
        && ((SyntaxNode?)method.Body ?? method.ExpressionBody) is { } body
        && functions.In(_text, body.Span, WordKinds.Native) != WordKinds.None;

    private static bool IsNumber(TypeSyntax? type) => type switch
    {
        PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword or (int)SyntaxKind.UIntKeyword or (int)SyntaxKind.LongKeyword or (int)SyntaxKind.ULongKeyword } => true,
        IdentifierNameSyntax { Identifier.ValueText: "nint" or "nuint" or "IntPtr" or "UIntPtr" } => true,
        _ => false,
    };

    /// <summary>What the words of the header say together; not read further than to the first that says one of <paramref name="enough"/>.</summary>
    public WordKinds KindsIn(WordSet words, WordKinds enough)
    {
        var kinds = WordKinds.None;
        foreach (var span in SpansOf(_node))
        {
            kinds |= words.In(_text, span, enough);
        }

        return kinds;
    }

    /// <summary>Whether it is a field or property of a type that has the name of a native function somewhere.</summary>
    private bool MayHoldFunction(WordSet words) =>
        _node is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax
        && _node.Parent is TypeDeclarationSyntax type
        && (words.In(_text, type.Span, WordKinds.Native) & WordKinds.Native) != WordKinds.None;

    private static void Collect<T>(SourceText text, SyntaxList<T> nodes, List<DeclarationHeader> headers)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
        {
            var names = NamesOf(node);
            if (names.Length > 0)
            {
                headers.Add(new DeclarationHeader(text, node, names));
            }

            switch (node)
            {
                case BaseNamespaceDeclarationSyntax space:
                    Collect(text, space.Usings, headers);
                    Collect(text, space.Members, headers);
                    break;
                case TypeDeclarationSyntax type:
                    Collect(text, type.Members, headers);
                    break;
            }
        }
    }

    private static string[] NamesOf(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax { Alias: { } alias } => new[] { alias.Name.Identifier.ValueText },
        TypeDeclarationSyntax { ParameterList: { } parameters } type => parameters.Parameters.Select(parameter => parameter.Identifier.ValueText).Append(type.Identifier.ValueText).ToArray(),
        TypeDeclarationSyntax type => new[] { type.Identifier.ValueText },
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
