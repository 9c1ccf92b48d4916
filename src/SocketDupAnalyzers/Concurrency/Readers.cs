using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>The readers of one type's bodies.</summary>
internal sealed class Readers
{
    private readonly TypeRun _type;
    private readonly Dictionary<SyntaxNode, Reader> _made = new();
    private readonly Dictionary<ISymbol, ReaderResult?> _results = new(SymbolEqualityComparer.Default);
    private readonly List<SecondReader> _found = new();
    private readonly Dictionary<string, Residents> _residents = new(System.StringComparer.Ordinal);

    public Readers(TypeRun type) => _type = type;

    public KnownApis Apis => _type.Apis;

    public Bodies Bodies => _type.Bodies;

    public Connections Connections => _type.Connections;

    public CancellationToken Cancellation => _type.Cancellation;

    /// <summary>The members that some body of the type reads from.</summary>
    public HashSet<Place> ReadMembers { get; } = new();

    /// <summary>The second readers that the type's bodies make, each once.</summary>
    public IEnumerable<SecondReader> Find()
    {
        var calls = Bodies.Own.SelectMany(body => body.Root.Descendants()).Where(operation => operation is IInvocationOperation or IObjectCreationOperation { Constructor: not null }).ToList();
        if (!calls.Any(operation => IsBuffering(operation.Type)))
        {
            return Enumerable.Empty<SecondReader>();
        }

        foreach (var call in calls.OfType<IInvocationOperation>().Select(CallSite.Of))
        {
            foreach (var effect in Apis.EffectsOf(call.Method, call.Receiver?.Type).Where(effect => effect.Kind == EffectKind.Receives))
            {
                if (Connections.Paths.Of(call.Find(effect.Source)) is { Kind: PlaceKind.Member } member)
                {
                    ReadMembers.Add(member);
                }
            }
        }

        RunBodies();
        if (FindResidents())
        {
            // What the members hold is known now, so what a member may find there when it begins.
            _results.Clear();
            _found.Clear();
            RunBodies();
        }

        return _found
            .Where(found => found.Second.IsSocket && !found.Second.Chain.Any(reader => reader != found.Second && _found.Any(other => other.Second == reader)))
            .GroupBy(found => found.Second)
            .Select(group => group.First());
    }

    /// <summary>What is known where <paramref name="code"/> begins: a method of the object finds what its members hold.</summary>
    public ReaderState StartOf(IMethodSymbol? code) =>
        code is { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.AnonymousFunction or MethodKind.LocalFunction) } && _type.IsOwn(code)
            ? _residents.Values.OrderBy(held => held.Member.ToString(), System.StringComparer.Ordinal).Aggregate(ReaderState.Start, (state, held) => state.WithResidents(held.Member, Others(held.Readers, code), IsSteady(held.Member)))
            : ReaderState.Start;

    /// <summary>What <paramref name="method"/> does with readers; null for a method that cannot be seen.</summary>
    public ReaderResult? ResultOf(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!IsVisible(method))
        {
            return null;
        }

        if (!_results.TryGetValue(method, out var result))
        {
            _results[method] = null;
            result = Bodies.GraphOf(method) is { } graph ? ReaderRun.Analyze(this, method, graph) : null;
            _results[method] = result;
        }

        return result;
    }

    /// <summary>Whether <paramref name="call"/> runs code that can be seen, and has nothing to do with the readers of this type.</summary>
    public bool IsStranger(CallSite call) => IsVisible(call.Method) && _type.Strangers.Have(call);

    /// <summary>The reader that <paramref name="call"/> makes over <paramref name="source"/>; null where it makes none.</summary>
    public Reader? MadeBy(CallSite call, IOperation source, Effect? effect)
    {
        if (effect is not null && !IsBuffering(Promises.ResultOf(call.Operation.Type)))
        {
            return null;
        }

        if (!_made.TryGetValue(call.Operation.Syntax, out var reader) && Connections.FindAny(source) is { Key: { } key } found)
        {
            reader = new Reader(call.Operation, key, Connections.Kept(key), found.IsSocket, effect is { Condition: var condition } && !LeavesOpen(call, condition));
            _made.Add(call.Operation.Syntax, reader);
        }

        return reader;
    }

    /// <summary>Takes what was found in one body; what a method elsewhere does by itself is its own type's story.</summary>
    public void Add(IMethodSymbol? code, IEnumerable<SecondReader> found)
    {
        if (_type.IsOwn(code))
        {
            _found.AddRange(found);
        }
    }

    private bool IsVisible(IMethodSymbol method) => !Apis.IsReferenced(method) && !method.IsAbstract && !method.IsExtern;

    private void RunBodies()
    {
        foreach (var (owner, root) in Bodies.Own)
        {
            foreach (var code in root.Descendants().Select(operation => (operation as IAnonymousFunctionOperation)?.Symbol ?? (operation as ILocalFunctionOperation)?.Symbol).Append(owner as IMethodSymbol).OfType<IMethodSymbol>())
            {
                Cancellation.ThrowIfCancellationRequested();
                ResultOf(code);
            }
        }
    }

    /// <summary>The readers that <paramref name="code"/> does not make itself: where it runs again, it makes them anew, for the next connection.</summary>
    private static ImmutableHashSet<Reader> Others(ImmutableHashSet<Reader> readers, IMethodSymbol code) => readers.Except(readers.Where(reader => code.DeclaringSyntaxReferences.Any(part =>
        part.SyntaxTree == reader.Site.Syntax.SyntaxTree && part.Span.Contains(reader.Site.Syntax.Span))));

    /// <summary>Finds the readers that members hold when a body ends; false where none does.</summary>
    private bool FindResidents()
    {
        foreach (var code in _results.Keys.Where(code => _results[code] is not null && _type.IsOwn(code as IMethodSymbol)))
        {
            var kept = _results[code]!.Kept;
            foreach (var member in kept.Keys.Where(member => member.Root.Kind == PlaceKind.This))
            {
                var name = member.ToString();
                _residents[name] = new Residents(member, _residents.TryGetValue(name, out var known) ? known.Readers.Union(kept[member]) : kept[member]);
            }
        }

        return _residents.Count > 0;
    }

    /// <summary>Whether the reader in <paramref name="member"/> is there as long as the object is, and some member reads from it.</summary>
    private bool IsSteady(Place member) =>
        ReadMembers.Contains(member)
        && Bodies.Assignments.Of(member.Symbol!).All(assignment => Bodies.Own.Any(body => body.Root == assignment.Root && body.Owner is not IMethodSymbol { MethodKind: not MethodKind.Constructor }));

    private static bool LeavesOpen(CallSite call, Condition? condition) =>
        condition is not null
            ? call.Find(condition.Argument) is { ConstantValue: { HasValue: true, Value: true } }
            : call.Operation is IInvocationOperation;

    private bool IsBuffering(ITypeSymbol? type) => Apis.KindOf(type) is { Buffers: true, IsFile: false };

    /// <summary>The readers that a member may hold when a method of the object begins.</summary>
    private sealed record Residents(Place Member, ImmutableHashSet<Reader> Readers);
}
