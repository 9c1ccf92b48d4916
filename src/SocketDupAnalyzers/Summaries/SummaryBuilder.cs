using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>Puts the states in which a method ends together into its summary: what they agree on is known, the rest is not.</summary>
internal sealed class SummaryBuilder
{
    private readonly IMethodSymbol _method;
    private readonly InputRecorder _recorder;
    private readonly bool _runsUnknownCode;

    public SummaryBuilder(IMethodSymbol method, InputRecorder recorder, bool runsUnknownCode)
    {
        _method = method;
        _recorder = recorder;
        _runsUnknownCode = runsUnknownCode;
    }

    public MethodSummary Build(IReadOnlyList<ProgramState> exits)
    {
        return new MethodSummary(Inputs(exits), Outputs(exits), exits.Count == 0, _runsUnknownCode);
    }

    private ImmutableArray<InputEffect> Inputs(IReadOnlyList<ProgramState> exits) => exits
        .SelectMany(exit => exit.Descriptors.Keys)
        .Where(id => id is { IsRecent: true, Role: Pristine.Descriptor, Site: Place })
        .Select(id => (Place)id.Site)
        .Concat(_recorder.Duplicated)
        .Concat(_recorder.Used)
        .Concat(_recorder.Kept)
        .Concat(_recorder.Exposed)
        .Concat(_recorder.Reopened)
        .Concat(exits.Count == 0 ? _recorder.Closed : Enumerable.Empty<Place>())
        .Distinct()
        .Where(ComesIn)
        .OrderBy(place => place.ToString(), System.StringComparer.Ordinal)
        .Select(place => EffectOn(place, exits))
        .Where(input => input.Typestate != Typestate.Open || input.IsDuplicated || input.IsUsed || input.IsKept || input.IsOpened || input.IsOwned || input.IsDetached || input.IsExposed || input.IsReopened || input.OpenWhen is not null)
        .ToImmutableArray();

    private InputEffect EffectOn(Place place, IReadOnlyList<ProgramState> exits)
    {
        var infos = exits.Select(exit => exit.Descriptor(new Identity(place, Pristine.Descriptor, true))).ToArray();
        var isBusy = infos.Any(info => info is { Work.IsEmpty: false });
        var isKept = _recorder.Kept.Contains(place);

        // What never ends but by an exception, and closes then, closes.
        var typestate = exits.Count == 0 && _recorder.Closed.Contains(place) ? Typestate.Closed : TypestateOf(place, exits);
        return new InputEffect(place, typestate, SplitOf(place, exits), _recorder.Duplicated.Contains(place), _recorder.Used.Contains(place), isKept, isBusy || _recorder.Exposed.Contains(place), _recorder.Late.Contains(place) || (isBusy && !isKept))
        {
            IsClosedRaw = infos.Any(info => info is { IsClosedRaw: true }),
            OwnedAs = infos.Length > 0 && infos.All(info => info is { Owner.MadeBy: not null }) ? infos.Min(info => info!.Owner.Level) : OwnerLevel.None,
            IsDetached = infos.Length > 0 && infos.All(info => info is { Owner.HasLetGo: true }),
            IsOpened = infos.Any(info => info is { OpenedBy: not null }),
            IsReopened = _recorder.Reopened.Contains(place),
            OpenWhen = OpenWhen(place, exits),
            ExposedAt = _recorder.ExposedAt.TryGetValue(place, out var exposed) ? exposed : null,
            StoredIn = infos.FirstOrDefault()?.Stores.Select(store => store.In).FirstOrDefault(member => member is IFieldSymbol or IPropertySymbol && infos.All(info => info?.Stores.Any(store => SymbolEqualityComparer.Default.Equals(store.In, member)) == true)),
        };
    }

    /// <summary>The result that the method has nowhere but where the descriptor is known to be open, and left so.</summary>
    private static bool? OpenWhen(Place place, IReadOnlyList<ProgramState> exits)
    {
        var descriptor = new Identity(place, Pristine.Descriptor, true);
        bool Says(bool truth) => exits.All(exit => exit[Place.Return] switch
        {
            ConstantValue { Constant: bool answer } => answer != truth || exit.Descriptor(descriptor) is { IsKnownOpen: true },
            SplitValue told => told.Outcomes.Any(outcome => outcome.OpenWhen == truth && outcome.Descriptor.Equals(descriptor)),
            _ => false,
        });
        bool IsAsked(ProgramState exit) => exit.Descriptor(descriptor) is { IsKnownOpen: true } || (exit[Place.Return] is SplitValue told && told.Outcomes.Any(outcome => outcome.OpenWhen is not null));
        return TypestateOf(place, exits) != Typestate.Open || !exits.Any(IsAsked) ? null : Says(true) ? true : Says(false) ? false : null;
    }

    /// <summary>Whether the caller can know the place: everything but the method's own locals.</summary>
    private bool ComesIn(Place place) => place.Root switch
    {
        { Kind: PlaceKind.Local, Symbol: var local } => !SymbolEqualityComparer.Default.Equals(local!.ContainingSymbol, _method),
        { Kind: PlaceKind.Capture or PlaceKind.Return } => false,
        _ => true,
    };

    private static Typestate TypestateOf(Place place, IReadOnlyList<ProgramState> exits)
    {
        Typestate? all = null;
        foreach (var exit in exits)
        {
            var info = exit.Descriptor(new Identity(place, Pristine.Descriptor, true));
            if (info is null && exit[place] is (NullValue or ConstantValue or NoNumberValue) and { IsAssumed: true })
            {
                // Nothing came in on this path.
                continue;
            }

            var one = info?.Typestate ?? Typestate.Open;
            all = all is null || all == one ? one : Typestate.Unknown;
        }

        return all ?? Typestate.Open;
    }

    /// <summary>The typestates for each outcome; null where the result does not tell.</summary>
    private static ResultSplit? SplitOf(Place place, IReadOnlyList<ProgramState> exits)
    {
        if (TypestateOf(place, exits) != Typestate.Unknown)
        {
            return null;
        }

        return Returning(null, exits).Any() ? null : new ResultSplit(TypestateOf(place, Returning(true, exits).ToArray()), TypestateOf(place, Returning(false, exits).ToArray()));
    }

    private static IEnumerable<ProgramState> Returning(bool? truth, IEnumerable<ProgramState> exits) => exits.Where(exit => Truth(exit[Place.Return]) == truth);

    private static bool? Truth(Value value) => value switch
    {
        ConstantValue { Constant: bool flag } => flag,
        NullValue => false,
        ObjectValue or NonNullValue => true,
        TaskValue task => Truth(task.Result),
        _ => null,
    };

    private ImmutableArray<Output> Outputs(IReadOnlyList<ProgramState> exits) => exits
        .SelectMany(exit => exit.Places.Keys)
        .Distinct()
        .Where(GoesOut)
        .Where(place => exits.Any(exit => !Pristine.Is(place, exit[place])))
        .OrderBy(place => place.ToString(), System.StringComparer.Ordinal)
        .Select(place => OutputOf(place, exits))
        .ToImmutableArray();

    private bool GoesOut(Place place) => place switch
    {
        { Kind: PlaceKind.Return } => true,
        { Kind: PlaceKind.Parameter, Symbol: IParameterSymbol parameter } => parameter.RefKind is RefKind.Out or RefKind.Ref || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _method),
        { Kind: PlaceKind.Member } => ComesIn(place),
        { Kind: PlaceKind.Local } => ComesIn(place),
        _ => false,
    };

    /// <summary>The value that all exits agree on, nulls apart; unknown where they do not.</summary>
    private static Output OutputOf(Place place, IReadOnlyList<ProgramState> exits)
    {
        var final = exits.FirstOrDefault(exit => !IsNothing(exit[place])) ?? exits[0];
        var value = final[place];
        var agrees = exits.All(exit => IsNothing(exit[place]) ? !IsNothing(value) && value is not ConstantValue || exit[place].Equals(value) : AreAlike(value, final, exit[place], exit));
        return new Output(place, agrees ? value : Value.Unknown, final, NullWhen(place, exits), exits.Any(exit => IsNothing(exit[place])))
        {
            Tellers = Tellers.Of(place, exits),
        };
    }

    /// <summary>Null, or the number by which a native call says that it failed.</summary>
    public static bool IsNothing(Value value) => value is NullValue || (value is ConstantValue { Constant: var constant } && Constants.ToInt64(constant) < 0);

    private static bool? NullWhen(Place place, IReadOnlyList<ProgramState> exits)
    {
        if (place.Kind == PlaceKind.Return || Returning(null, exits).Any())
        {
            return null;
        }

        foreach (var truth in new[] { true, false })
        {
            if (Returning(truth, exits).Any() && exits.All(exit => IsNothing(exit[place]) == (Truth(exit[Place.Return]) == truth)))
            {
                return truth;
            }
        }

        return null;
    }

    private static bool AreAlike(Value a, ProgramState stateOfA, Value b, ProgramState stateOfB) => (a, b) switch
    {
        (ObjectValue x, ObjectValue y) when stateOfA.Object(x.Object) is { } left && stateOfB.Object(y.Object) is { } right =>
            left.Owns == right.Owns && AreAlike(left.Descriptor, stateOfA, right.Descriptor, stateOfB),
        (NumberValue x, NumberValue y) => AreAlike(x.Descriptor, stateOfA, y.Descriptor, stateOfB),
        (TaskValue x, TaskValue y) => AreAlike(x.Result, stateOfA, y.Result, stateOfB),
        _ => a.Equals(b),
    };

    private static bool AreAlike(Identity a, ProgramState stateOfA, Identity b, ProgramState stateOfB)
    {
        if (a.Site is Place || b.Site is Place)
        {
            return a.Equals(b);
        }

        return stateOfA.Descriptor(a) is { } left
            && stateOfB.Descriptor(b) is { } right
            && left.Typestate == right.Typestate
            && left.Origin == right.Origin
            && (left.Connection.Equals(right.Connection) || (left.Connection.Site is not Place && right.Connection.Site is not Place));
    }
}
