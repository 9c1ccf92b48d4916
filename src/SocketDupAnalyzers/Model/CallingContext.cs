using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// What is known, where a method is called, of the plain values that the method may ask: parameters, members and captured variables that hold a constant or null.
/// In such a context it may do less than its summary says: <c>Flush</c> does not send once <c>_closed</c> is set (the functional approach to
/// interprocedural analysis of Sharir and Pnueli, 1981, for constants alone).
/// </summary>
internal sealed class CallingContext : IEquatable<CallingContext>
{
    /// <summary>Facts that one context has; where more is known, nothing is told.</summary>
    private const int Most = 8;

    private readonly ImmutableArray<KeyValuePair<Place, Value>> _facts;
    private readonly ImmutableArray<Place> _closed;

    private CallingContext(IEnumerable<KeyValuePair<Place, Value>> facts, IEnumerable<Place> closed)
    {
        _facts = facts.OrderBy(fact => fact.Key.ToString(), StringComparer.Ordinal).ToImmutableArray();
        _closed = closed.OrderBy(place => place.ToString(), StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>The state in which the method begins.</summary>
    public ProgramState Start => _facts.Aggregate(_closed.Aggregate(ProgramState.Empty, Close), (state, fact) => state.Assume(fact.Key, fact.Value));

    /// <summary>The context in which a method that is asked a question answers it: what is closed counts too.</summary>
    /// <inheritdoc cref="Of"/>
    public static CallingContext? OfQuestion(CallSite call, IMethodSymbol method, SummaryPlaces places, BodyContext caller, ProgramState state)
    {
        var own = (method.PartialImplementationPart ?? method).OriginalDefinition;
        var closed = new List<Place>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter && parameter.Ordinal < own.Parameters.Length && IsClosed(call.ValueOf(argument.Value), state))
            {
                closed.Add(Place.Of(own.Parameters[parameter.Ordinal]));
            }
        }

        closed.AddRange(MembersFor(method, places, state).Where(member => IsClosed(state[member.InCaller], state)).Select(member => member.InMethod));
        return closed.Count is 0 or > Most ? null : new CallingContext(Of(call, method, places, caller, state) is { } plain ? plain._facts : Enumerable.Empty<KeyValuePair<Place, Value>>(), closed);
    }

    /// <summary>The context of <paramref name="call"/>; null where nothing is known that could matter, or too much.</summary>
    /// <param name="call">The call, its operands evaluated.</param>
    /// <param name="method">What it runs.</param>
    /// <param name="places">Where the method's places are in the caller.</param>
    /// <param name="caller">The calling body.</param>
    /// <param name="state">The state before the call.</param>
    public static CallingContext? Of(CallSite call, IMethodSymbol method, SummaryPlaces places, BodyContext caller, ProgramState state)
    {
        method = (method.PartialImplementationPart ?? method).OriginalDefinition;
        var facts = new List<KeyValuePair<Place, Value>>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter && parameter.Ordinal < method.Parameters.Length && Plain(call.ValueOf(argument.Value), argument.Value) is { } given)
            {
                facts.Add(new(Place.Of(method.Parameters[parameter.Ordinal]), given));
            }
        }

        foreach (var (inCaller, inMethod) in MembersFor(method, places, state))
        {
            if (Plain(state[inCaller]) is { } held)
            {
                facts.Add(new(inMethod, held));
            }
        }

        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
        {
            facts.AddRange(caller.CapturedBy(method).Where(captured => Plain(state[captured]) is not null).Select(captured => new KeyValuePair<Place, Value>(captured, state[captured])));
        }

        return facts.Count is 0 or > Most ? null : new CallingContext(facts, Enumerable.Empty<Place>());
    }

    public bool Equals(CallingContext? other) => other is not null && _facts.SequenceEqual(other._facts) && _closed.SequenceEqual(other._closed);

    public override bool Equals(object? obj) => Equals(obj as CallingContext);

    public override int GetHashCode() => _facts.Aggregate(_closed.Length, (hash, fact) => (hash * 31) + fact.Key.GetHashCode());

    /// <summary>The members of the method's own object, and the static ones, of which the caller knows something.</summary>
    private static IEnumerable<KnownMember> MembersFor(IMethodSymbol method, SummaryPlaces places, ProgramState state)
    {
        var receiver = method.IsStatic ? null : places.Map(Place.This);
        foreach (var member in state.Members)
        {
            if (member is { Kind: PlaceKind.Member, Symbol: { } symbol } && (member.Parent is null || member.Parent.Equals(receiver)))
            {
                yield return new KnownMember(member, Place.Member(symbol, member.Parent is null ? null : Place.This));
            }
        }
    }

    private static bool IsClosed(Value value, ProgramState state) =>
        value is ObjectValue && state.DescriptorOf(value) is { } descriptor && state.Descriptor(descriptor) is { Typestate: Typestate.Closed };

    private static ProgramState Close(ProgramState state, Place place)
    {
        var id = new Identity(place, Pristine.Object, true);
        var held = Pristine.ObjectFor(place) with { IsNonNull = true, Type = place.Type };
        return state
            .With(id, held)
            .With(held.Descriptor, Pristine.DescriptorFor(place) with { Typestate = Typestate.Closed })
            .Write(place, new ObjectValue(id));
    }

    private static Value? Plain(Value value, IOperation? operation = null) => value switch
    {
        ConstantValue or NullValue => value,
        _ when operation is { ConstantValue: { HasValue: true, Value: var constant } } => constant is null ? Value.NullFact : new ConstantValue(constant),
        _ => null,
    };

    private sealed record KnownMember(Place InCaller, Place InMethod);
}
