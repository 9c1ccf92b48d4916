using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// The concurrency of one type: its bodies by themselves, and then what the type starts in the background against its other
/// background work and its callable members.
/// </summary>
internal sealed class TypeRun
{
    private readonly Limits _limits;
    private readonly Dictionary<ISymbol, BodyResult> _results = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private readonly StartedWork _works = new();
    private readonly Dictionary<Place, Carried> _kept = new();
    private readonly HashSet<Place> _datagrams = new();
    private readonly List<Conflict> _conflicts = new();
    private readonly HashSet<Work> _loose = new();
    private bool _learned;

    public TypeRun(Bodies bodies, KnownApis apis, Limits limits, CancellationToken cancellation)
    {
        Bodies = bodies;
        Apis = apis;
        _limits = limits;
        Cancellation = cancellation;
        Connections = new Connections(bodies, apis);
        Locks = new Locks(apis, bodies, Connections.Paths);
        Modes = new Modes(bodies.Assignments, Connections.Paths);
        Strangers = new Strangers(bodies, apis);
    }

    public Bodies Bodies { get; }

    public KnownApis Apis { get; }

    public Connections Connections { get; }

    public Locks Locks { get; }

    /// <summary>What is said of the mode in which the object works.</summary>
    public Modes Modes { get; }

    public Strangers Strangers { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>What was found, in no order.</summary>
    public IEnumerable<Conflict> Conflicts => _conflicts.Where(conflict => IsInType(conflict.First) && IsInType(conflict.Second));

    /// <summary>What each member was found to do.</summary>
    public IReadOnlyDictionary<ISymbol, BodyResult> Members { get; private set; } = ImmutableDictionary<ISymbol, BodyResult>.Empty;

    /// <summary>The work that is started by code which was handed to unknown code.</summary>
    public IReadOnlyCollection<Work> Loose => _loose;

    /// <summary>Code that unknown code was handed leaves <paramref name="works"/> running.</summary>
    public void NoteLoose(IEnumerable<Work> works) => _loose.UnionWith(works);

    /// <summary>Analyzes the type.</summary>
    public void Run()
    {
        FindDatagrams();
        RunBodies();
        if (_learned)
        {
            // What the members hold is known now: a task that one member waits for and another has started.
            _results.Clear();
            _conflicts.Clear();
            _loose.Clear();
            RunBodies();
        }

        new Background(this).Examine();
    }

    /// <summary>What <paramref name="code"/> does; nothing where it cannot be seen, or is being looked at.</summary>
    public BodyResult ResultOf(IMethodSymbol code)
    {
        code = (code.ReducedFrom ?? code).OriginalDefinition;
        code = code.PartialImplementationPart ?? code;
        if (_results.TryGetValue(code, out var known))
        {
            return known;
        }

        if (code.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) && Bodies.IsVisible(code) && !Bodies.Concerns(code) && (code.IsAsync || !Promises.IsTask(code.ReturnType)))
        {
            return _results[code] = BodyResult.Nothing(code);
        }

        if (!_open.Add(code))
        {
            return BodyResult.Unknown;
        }

        var result = Bodies.GraphOf(code) is { } graph ? BodyRun.Analyze(this, code, graph) : BodyResult.Unknown;
        _open.Remove(code);
        return _results[code] = result;
    }

    /// <summary>The work number <paramref name="index"/> that <paramref name="start"/> starts.</summary>
    public Work WorkAt(IOperation start, IMethodSymbol? code, int index) => _works.At(start, code, index);

    /// <summary>The work of a callback.</summary>
    /// <param name="start">What starts it.</param>
    /// <param name="code">What it runs.</param>
    /// <param name="instance">The object that it runs on.</param>
    /// <param name="state">What it is handed.</param>
    /// <param name="index">Its number among those that <paramref name="start"/> starts.</param>
    public Work StartOf(IOperation start, IMethodSymbol code, IOperation? instance, IOperation? state, int index)
    {
        var work = WorkAt(start, code, index);
        var result = ResultOf(code);
        var isSame = code.IsStatic || code.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction || instance is null or IInstanceReferenceOperation;
        var frame = new Frame(code.OriginalDefinition, isSame, parameter => parameter.Ordinal == 0 ? state : null, Connections, start);
        work.IsCallback = true;
        work.Accesses = result.All.Select(access => frame.Map(access, isHandedOver: code.MethodKind != MethodKind.AnonymousFunction)).OfType<Access>().Distinct(AccessComparer.Instance).ToImmutableArray();
        work.GivenBack = frame.Map(result.GivenBack);
        work.Reach = result.Reach.Add(code);
        work.Started = result.Started.Concat(result.Started.SelectMany(started => started.Started)).ToImmutableHashSet();
        return work;
    }

    /// <summary>The code that a delegate runs, with the object that it runs on; null where that cannot be told.</summary>
    public (IMethodSymbol Code, IOperation? Instance)? CodeOf(IOperation? value, int depth = 0)
    {
        switch (value)
        {
            case IConversionOperation conversion:
                return CodeOf(conversion.Operand, depth);
            case IParenthesizedOperation parenthesized:
                return CodeOf(parenthesized.Operand, depth);
            case IDelegateCreationOperation creation:
                return CodeOf(creation.Target, depth);
            case IMethodReferenceOperation reference:
                return (reference.Method, reference.Instance);
            case IFlowAnonymousFunctionOperation lambda:
                return (lambda.Symbol, null);
            case IAnonymousFunctionOperation lambda:
                return (lambda.Symbol, null);
            case IFlowCaptureReferenceOperation capture:
                return CodeOf(Bodies.Assignments.At(capture.Syntax), depth + 1);
            case IObjectCreationOperation { Type.TypeKind: TypeKind.Delegate, Arguments.Length: 1 } creation:
                return CodeOf(creation.Arguments[0].Value, depth);
            case ILocalReferenceOperation local when depth < 4:
                return CodeOf(Single(local.Local), depth + 1);
            case IFieldReferenceOperation field when depth < 4:
                return CodeOf(Single(field.Field), depth + 1);
            default:
                return null;
        }
    }

    /// <summary>Whether the body of no method of <paramref name="type"/> can be seen.</summary>
    public bool IsReferenced(INamedTypeSymbol type) => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Bodies.Type.ContainingAssembly);

    /// <summary>Whether something in the type says that <paramref name="key"/> moves datagrams.</summary>
    public bool IsExempt(Place key) => _datagrams.Contains(key);

    /// <summary>Whether <paramref name="call"/> names the callback that goes on when it has ended.</summary>
    public bool IsChained(CallSite call) => call.Arguments.Any(argument => ChainForms.IsContinuation(argument.Parameter?.Type) && !ObjectPaths.IsNothing(argument.Value));

    /// <summary>Whether <paramref name="call"/> begins an operation and names no callback, so that somebody ends it by hand.</summary>
    public bool IsUnheard(CallSite call) => call.Arguments.Any(argument => ChainForms.IsContinuation(argument.Parameter?.Type) && ObjectPaths.IsNothing(argument.Value));

    /// <summary>Whether a parallel loop is told to run one at a time.</summary>
    public bool IsOneAtATime(CallSite call) => call.Arguments.Any(argument => argument.Parameter?.Type.Name == "ParallelOptions"
        && (Made(argument.Value) is IObjectCreationOperation { Initializer: { } initializer }
            ? initializer.Initializers.OfType<ISimpleAssignmentOperation>().Any(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: Schedulers.Degree } && assignment.Value.ConstantValue is { HasValue: true, Value: 1 })
            : Schedulers.IsToldLater(argument.Value.Syntax)));

    /// <summary>The work that any member keeps in <paramref name="place"/>.</summary>
    public Carried KeptIn(Place place) => _kept.TryGetValue(place, out var value) ? value : Carried.Nothing;

    /// <summary>A member comes to hold <paramref name="value"/>.</summary>
    public void Keep(Place place, Carried value)
    {
        if (place.Kind != PlaceKind.Member || value.Works.IsEmpty || place.Root.Kind is PlaceKind.Local or PlaceKind.Parameter)
        {
            return;
        }

        foreach (var work in value.Works)
        {
            work.StoredIn.Add(place);
        }

        var known = KeptIn(place);
        var all = known.Works.Union(value.Works);
        if (all.Count != known.Works.Count)
        {
            _learned = true;
            _kept[place] = new Carried { Works = all };
        }
    }

    /// <summary>Two groups of operations may run at the same time.</summary>
    /// <param name="those">The one.</param>
    /// <param name="others">The other.</param>
    /// <param name="stale">The variables that lead to other connections for the one than for the other.</param>
    /// <param name="onlySelf">Whether an operation meets itself alone.</param>
    public void Meet(IReadOnlyCollection<Access> those, IReadOnlyCollection<Access> others, ImmutableHashSet<Place> stale, bool onlySelf = false)
    {
        foreach (var one in those.Select(Canonical))
        {
            foreach (var other in others.Select(Canonical))
            {
                if ((!onlySelf || one.Operation == other.Operation) && !stale.Any(place => one.Key.IsWithin(place)) && !Bodies.Assignments.IsSetByCallback(one.Key) && Exclusion.Conflicts(Without(one, stale), Without(other, stale)))
                {
                    _conflicts.Add(new Conflict(one, other));
                }
            }
        }
    }

    /// <summary>An access by the name that the whole type has for its connection.</summary>
    public Access Canonical(Access access) => Connections.Canonical(access.Key) is var key && ReferenceEquals(key, access.Key) ? access : access with { Key = key };

    /// <summary>Whether an operation stands in the type's own text.</summary>
    public bool IsInType(Access access) => Bodies.Type.DeclaringSyntaxReferences.Any(part =>
        part.SyntaxTree == access.Operation.Syntax.SyntaxTree && part.Span.Contains(access.Operation.Syntax.Span));

    /// <summary>A lock in a variable that holds another one by now keeps nobody out.</summary>
    private static Access Without(Access access, ImmutableHashSet<Place> stale) =>
        stale.IsEmpty ? access : access with { Locks = access.Locks.Where(held => held.Lock is null || !stale.Any(held.Lock.IsWithin)) };

    /// <summary>Whether <paramref name="code"/> is the type's; what a method elsewhere does by itself is its own type's story.</summary>
    public bool IsOwn(IMethodSymbol? code) => code is null || SymbolEqualityComparer.Default.Equals(code.ContainingType?.OriginalDefinition, Bodies.Type.OriginalDefinition);

    public void NoteBudget(ControlFlowGraph graph) => _limits.Note(LimitKind.Budget, graph.OriginalOperation.Syntax);

    private void RunBodies()
    {
        var members = ImmutableDictionary.CreateBuilder<ISymbol, BodyResult>(SymbolEqualityComparer.Default);
        foreach (var (owner, root) in Bodies.Own)
        {
            Cancellation.ThrowIfCancellationRequested();
            if (owner is IMethodSymbol method)
            {
                members[method] = ResultOf(method);
            }

            foreach (var nested in Bodies.Concerns(root) ? root.Descendants() : Enumerable.Empty<IOperation>())
            {
                switch (nested)
                {
                    case IAnonymousFunctionOperation lambda:
                        ResultOf(lambda.Symbol);
                        break;
                    case ILocalFunctionOperation function:
                        ResultOf(function.Symbol);
                        break;
                }
            }
        }

        Members = members.ToImmutable();
    }

    private void FindDatagrams()
    {
        foreach (var (_, root) in Bodies.Own)
        {
            foreach (var call in root.Descendants().OfType<IInvocationOperation>())
            {
                if (ChainForms.NamesPeer(call.TargetMethod) && !Apis.EffectsOf(call.TargetMethod).IsEmpty && CallSite.Of(call).Receiver is { } socket && Connections.Find(socket).Key is { } key)
                {
                    _datagrams.Add(key);
                }
            }
        }
    }

    private IOperation? Single(ISymbol variable) => Bodies.Assignments.Of(variable) is { Count: 1 } values ? values[0].Value : null;

    private IOperation? Made(IOperation value) => value switch
    {
        IConversionOperation conversion => Made(conversion.Operand),
        IFlowCaptureReferenceOperation capture => Bodies.Assignments.At(capture.Syntax),
        ILocalReferenceOperation local => Single(local.Local),
        IFieldReferenceOperation field => Single(field.Field),
        _ => value,
    };
}
