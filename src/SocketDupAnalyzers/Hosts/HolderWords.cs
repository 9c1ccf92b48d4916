using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Hosts;

/// <summary>
/// The names of the project's own types that have a socket in a field or property, of what is declared with one, and of what closes: by them code closes a socket and
/// uses it again without ever naming one, <c>_link.Close(); _link.Send(data);</c>, or <c>Stop(); Ping();</c> in the type itself.
/// </summary>
internal sealed class HolderWords
{
    private readonly HashSet<string> _types;
    private readonly HashSet<string> _closers = new(StringComparer.Ordinal);
    private readonly WordSet _words = new();

    /// <param name="compilation">The files.</param>
    /// <param name="about">The headers of what has to do with sockets.</param>
    public HolderWords(Compilation compilation, IReadOnlyList<DeclarationHeader> about)
    {
        var types = about.Select(header => header.Holder).OfType<TypeDeclarationSyntax>().Distinct().ToList();
        _types = new HashSet<string>(types.Select(type => type.Identifier.ValueText), StringComparer.Ordinal);
        if (_types.Count == 0)
        {
            return;
        }

        _words.Add(_types, WordKinds.Holder);
        _closers.UnionWith(IdentifierSet.Closers);
        _words.Add(_closers, WordKinds.Closer);
        // What calls a method that closes somewhere closes too, if one likes: in the end that is every method, so only the first count.
        var closing = types.SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>()).Where(method => Has(method, WordKinds.Closer)).Select(method => method.Identifier.ValueText).ToList();
        _closers.UnionWith(closing);
        _words.Add(_closers, WordKinds.Closer);

        var headers = new List<DeclarationHeader>();
        foreach (var tree in compilation.SyntaxTrees.Where(tree => Has(tree.GetRoot(), WordKinds.Holder)))
        {
            DeclarationHeader.Collect(tree, headers);
        }

        foreach (var header in headers.Where(header => (header.KindsIn(_words, WordKinds.Holder) & WordKinds.Holder) != WordKinds.None).ToList())
        {
            _words.Add(header.Names, WordKinds.Holder);
        }
    }

    /// <summary>Whether <paramref name="declaration"/> may close a socket and use it without naming one.</summary>
    public bool Admit(SyntaxNode declaration, CancellationToken cancellation) =>
        _types.Count > 0
        && Has(declaration, WordKinds.Closer, cancellation)
        && (IsInHolder(declaration) || Has(declaration, WordKinds.Holder, cancellation));

    /// <summary>Whether a method of this name closes as what it is there for, and not somewhere deep down, on some path.</summary>
    public bool IsCloser(string name) => _closers.Contains(name);

    private bool IsInHolder(SyntaxNode declaration) => declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && _types.Contains(type.Identifier.ValueText);

    private bool Has(SyntaxNode node, WordKinds kind, CancellationToken cancellation = default) =>
        (_words.In(node.SyntaxTree.GetText(cancellation), node.Span, kind) & kind) != WordKinds.None;
}
