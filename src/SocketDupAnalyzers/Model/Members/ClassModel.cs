using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>A type as a rule about its members sees it: the code of all its parts, opened as far as it is asked for.</summary>
internal sealed class ClassModel
{
    private readonly BodyGraphs _graphs;
    private readonly ISummarySource _summaries;
    private readonly ImmutableArray<Part> _code;
    private readonly Dictionary<SyntaxNode, MemberBody?> _bodies = new();
    private readonly Dictionary<IOperation, ISymbol> _owners = new();

    /// <param name="type">The type.</param>
    /// <param name="apis">The tables.</param>
    /// <param name="graphs">Makes operations and graphs.</param>
    /// <param name="summaries">Tells what called methods do.</param>
    /// <param name="cancellation">Ends it early.</param>
    public ClassModel(INamedTypeSymbol type, KnownApis apis, BodyGraphs graphs, ISummarySource summaries, CancellationToken cancellation)
    {
        Type = type;
        Apis = apis;
        Cancellation = cancellation;
        _graphs = graphs;
        _summaries = summaries;
        _code = MemberBodies.Of(type, cancellation).Select(code => new Part(code, WordsOf(code))).ToImmutableArray();
    }

    public INamedTypeSymbol Type { get; }

    public KnownApis Apis { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The code that mentions <paramref name="name"/>, of the types in this one too, in the order of its parts.</summary>
    public IEnumerable<MemberBody> Mentioning(string name) =>
        _code.Where(part => part.Words.Contains(name)).Select(part => Open(part.Code)).OfType<MemberBody>();

    /// <summary>The operations of <paramref name="method"/>, which any type may have; null where its body is not there, or too big.</summary>
    public IOperation? RootOf(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            // What a primary constructor is handed all members of its type may use.
            if (reference.GetSyntax(Cancellation) is not TypeDeclarationSyntax and var declaration && _graphs.RootOf(declaration, Cancellation) is { } root)
            {
                _owners[root] = method;
                return root;
            }
        }

        return null;
    }

    /// <summary>The method or initialized member that <paramref name="root"/> is the code of.</summary>
    public ISymbol? OwnerOf(IOperation root) => _owners.TryGetValue(root, out var owner) ? owner : null;

    /// <summary>Whether only code of this type, and of those in it, can name <paramref name="member"/>.</summary>
    public bool Confines(ISymbol member)
    {
        if (member is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false })
        {
            return false;
        }

        var isPrivate = member is IParameterSymbol;
        for (var current = member; current is not null; current = current.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, Type))
            {
                return isPrivate;
            }

            isPrivate |= current.DeclaredAccessibility == Accessibility.Private;
        }

        return false;
    }

    /// <summary>Lets a listener, a new one for each, hear what happens in <paramref name="root"/> and in the lambdas and local functions in it; whether that is known.</summary>
    public bool Replay(IOperation root, System.Func<IModelListener> listener)
    {
        if (OwnerOf(root) is not { } symbol || _graphs.Of(root, Cancellation) is not { } graph)
        {
            return false;
        }

        foreach (var (code, owner) in _graphs.WithNested(graph, symbol, Cancellation))
        {
            if (BodyAnalysis.Run(new BodyContext(code, owner, Apis, _summaries, Cancellation)) is not { } analysis)
            {
                return false;
            }

            analysis.Replay(listener());
        }

        return true;
    }

    /// <summary>An initializer mentions what it is for, an accessor the property that it is of, if only by 'field'.</summary>
    private static HashSet<string> WordsOf(SyntaxNode code) => new(Names.In(code switch
    {
        EqualsValueClauseSyntax => code.Parent!,
        AccessorDeclarationSyntax => code.Parent!.Parent!,
        _ => code,
    }));

    private MemberBody? Open(SyntaxNode code)
    {
        if (!_bodies.TryGetValue(code, out var body))
        {
            _bodies.Add(code, body = MemberBodies.Open(code, _graphs, Cancellation));
            if (body is { Root: { } root })
            {
                _owners[root] = body.Owner;
            }
        }

        return body;
    }

    /// <summary>A piece of code and the names in it.</summary>
    private sealed record Part(SyntaxNode Code, HashSet<string> Words);
}
