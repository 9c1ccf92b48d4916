using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Hosts;

/// <summary>
/// Decides from the text alone which bodies can have to do with a socket, before anything is bound.
/// A body does where it has one of the words of the tables, or the name of a declaration whose header has one:
/// a field of type <c>Socket</c>, a method that returns one, a class that derives from one, and so on from there.
/// The headers are looked at where a body is first asked for, and only in files that have one of the words.
/// </summary>
internal sealed class Gate
{
    /// <summary>What lets a body in: a local function declares a native one inside of it.</summary>
    private const WordKinds Entrance = WordKinds.Socket | WordKinds.Import;

    private readonly Compilation _compilation;
    private readonly Lazy<Closure> _closure;
    private readonly Lazy<HolderWords> _holders;
    private readonly Lazy<bool> _mayDuplicate;

    /// <param name="compilation">The files.</param>
    /// <param name="names">The names of methods that the user knows to have to do with sockets.</param>
    /// <param name="cancellation">Ends it early.</param>
    public Gate(Compilation compilation, IEnumerable<string> names, CancellationToken cancellation)
    {
        _compilation = compilation;
        var words = new WordSet();
        words.Add(EntranceWords.Sockets, WordKinds.Socket);
        words.Add(names, WordKinds.Socket);
        words.Add(EntranceWords.Imports, WordKinds.Import);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            MentionsSockets = MentionsSockets || (In(words, tree, Entrance) & Entrance) != WordKinds.None;
        }

        _mayDuplicate = new Lazy<bool>(() =>
        {
            var making = new WordSet();
            making.Add(IdentifierSet.Duplicators.Union(IdentifierSet.Imports), WordKinds.Duplicator);
            making.Add(names, WordKinds.Duplicator);
            return compilation.SyntaxTrees.Any(tree => In(making, tree, WordKinds.Duplicator) != WordKinds.None);
        });
        _closure = new Lazy<Closure>(() => Close(words));
        _holders = new Lazy<HolderWords>(() => new HolderWords(compilation, _closure.Value.About));
    }

    /// <summary>Whether any file of the compilation has a word by which a duplicate may be made.</summary>
    public bool MayDuplicate => _mayDuplicate.Value;

    /// <summary>Whether any file of the compilation has a word of the tables.</summary>
    public bool MentionsSockets { get; }

    /// <summary>Whether code may close or duplicate a descriptor by nothing but calls of its own methods over plain numbers.</summary>
    public bool HasNumberHelpers => MentionsSockets && _closure.Value.HasNumberHelpers;

    /// <summary>Whether <paramref name="declaration"/> may have to do with a socket.</summary>
    public bool Admits(SyntaxNode declaration, CancellationToken cancellation) =>
        MentionsSockets && (_closure.Value.Words.In(declaration.SyntaxTree.GetText(cancellation), declaration.Span, Entrance) & Entrance) != WordKinds.None;

    /// <summary>Whether <paramref name="declaration"/> may close what an object of the project's own has of a socket, and use it then.</summary>
    public bool AdmitsHolder(SyntaxNode declaration, CancellationToken cancellation) => MentionsSockets && _holders.Value.Admit(declaration, cancellation);

    /// <summary>Whether, in code that names no socket, a method of this name is one that closes.</summary>
    public bool IsCloser(string name) => _holders.Value.IsCloser(name);

    private static WordKinds In(WordSet words, SyntaxTree tree, WordKinds enough)
    {
        var text = tree.GetText();
        return words.In(text, new TextSpan(0, text.Length), enough);
    }

    /// <summary>Adds the names of declarations that have to do with sockets, until none is added.</summary>
    private Closure Close(WordSet words)
    {
        words.Add(IdentifierSet.Loaders, WordKinds.Loader);
        words.Add(IdentifierSet.Natives, WordKinds.Native);
        var loads = _compilation.SyntaxTrees.Any(tree => (In(words, tree, WordKinds.Loader) & WordKinds.Loader) != WordKinds.None);
        var unread = _compilation.SyntaxTrees.ToList();
        var headers = new List<DeclarationHeader>();
        var about = new List<DeclarationHeader>();
        bool isNews;
        do
        {
            for (var i = unread.Count - 1; i >= 0; i--)
            {
                if (loads || (In(words, unread[i], Entrance) & Entrance) != WordKinds.None)
                {
                    DeclarationHeader.Collect(unread[i], headers);
                    unread.RemoveAt(i);
                }
            }

            isNews = false;
            headers.RemoveAll(header =>
            {
                var isAbout = header.IsAbout(words, loads);
                isNews |= isAbout && words.Add(header.Names, WordKinds.Socket);
                if (isAbout)
                {
                    about.Add(header);
                }

                return isAbout;
            });
        }
        while (isNews);

        return new Closure(words, about, AddNumberHelpers(words, headers, about));
    }

    /// <summary>Helpers around helpers that are looked for: their names are those of half a project in the end.</summary>
    private const int DeepestHelper = 3;

    /// <summary>Adds the names of methods that hand a number on to a native function, by others perhaps: <c>Fd.Close(fd)</c> has no word of sockets otherwise. Whether there are any.</summary>
    private static bool AddNumberHelpers(WordSet words, List<DeclarationHeader> headers, List<DeclarationHeader> about)
    {
        var named = new WordSet();
        named.Add(IdentifierSet.NumberFunctions, WordKinds.Native);
        var functions = new WordSet();
        var natives = about.Where(header => header.DeclaresFunction(words) && header.KindsIn(named, WordKinds.Native) != WordKinds.None).ToList();
        natives.ForEach(header => functions.Add(header.Names, WordKinds.Native));
        var areThere = false;
        for (var depth = 0; depth < DeepestHelper && natives.Count > 0; depth++)
        {
            var helpers = headers.Where(header => header.HandsNumberTo(functions)).ToList();
            areThere |= helpers.Count > 0;
            foreach (var helper in helpers)
            {
                headers.Remove(helper);
                functions.Add(helper.Names, WordKinds.Native);
                words.Add(helper.Names, WordKinds.Socket);
            }
        }

        return areThere;
    }

    /// <summary>All words that have to do with sockets, and the declarations that they are from.</summary>
    /// <param name="Words">The words.</param>
    /// <param name="About">The declarations.</param>
    /// <param name="HasNumberHelpers">Whether methods that are handed a number close or duplicate what it is of, perhaps.</param>
    private sealed record Closure(WordSet Words, IReadOnlyList<DeclarationHeader> About, bool HasNumberHelpers);
}
