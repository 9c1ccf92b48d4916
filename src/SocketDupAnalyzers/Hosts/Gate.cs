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

/// <summary>
/// Decides from the text alone which bodies can have to do with a socket, before anything is bound.
/// A body does where it has one of the words of the tables, or the name of a declaration whose header has one:
/// a field of type <c>Socket</c>, a method that returns one, a class that derives from one, and so on from there.
/// </summary>
internal sealed class Gate
{
    private readonly ImmutableHashSet<string> _words;

    /// <param name="compilation">The files.</param>
    /// <param name="names">The names of methods that the user knows to have to do with sockets.</param>
    /// <param name="cancellation">Ends it early.</param>
    public Gate(Compilation compilation, ImmutableHashSet<string> names, CancellationToken cancellation)
    {
        var words = IdentifierSet.All.Union(names).ToBuilder();
        var first = words.ToImmutable().Union(IdentifierSet.Imports);
        var headers = new List<DeclarationHeader>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = tree.GetText(cancellation);
            MentionsSockets |= WordScanner.Mentions(text, new TextSpan(0, text.Length), first);
            headers.AddRange(DeclarationHeader.In(tree, cancellation));
        }

        while (MentionsSockets && headers.RemoveAll(header => header.IsAbout(words)) > 0)
        {
        }

        // A local function declares a native one inside a body.
        words.UnionWith(IdentifierSet.Imports);
        _words = words.ToImmutable();
    }

    /// <summary>Whether any file of the compilation has a word of the tables.</summary>
    public bool MentionsSockets { get; }

    /// <summary>Whether <paramref name="declaration"/> may have to do with a socket.</summary>
    public bool Admits(SyntaxNode declaration, CancellationToken cancellation) =>
        MentionsSockets && WordScanner.Mentions(declaration.SyntaxTree.GetText(cancellation), declaration.Span, _words);
}
