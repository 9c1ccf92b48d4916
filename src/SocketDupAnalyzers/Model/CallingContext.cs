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

    private CallingContext(IEnumerable<KeyValuePair<Place, Value>> facts)
    {
        _facts = facts.OrderBy(fact => fact.Key.ToString(), StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>The state in which the method begins.</summary>
    public ProgramState Start => _facts.Aggregate(ProgramState.Empty, (state, fact) => state.Assume(fact.Key, fact.Value));

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

        var receiver = method.IsStatic ? null : places.Map(Place.This);
        foreach (var member in state.Members)
        {
            if (member is { Kind: PlaceKind.Member, Symbol: { } symbol } && (member.Parent is null || member.Parent.Equals(receiver)) && Plain(state[member]) is { } held)
            {
                facts.Add(new(Place.Member(symbol, member.Parent is null ? null : Place.This), held));
            }
        }

        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
        {
            facts.AddRange(caller.CapturedBy(method).Where(captured => Plain(state[captured]) is not null).Select(captured => new KeyValuePair<Place, Value>(captured, state[captured])));
        }

        return facts.Count is 0 or > Most ? null : new CallingContext(facts);
    }

    public bool Equals(CallingContext? other) => other is not null && _facts.SequenceEqual(other._facts);

    public override bool Equals(object? obj) => Equals(obj as CallingContext);

    public override int GetHashCode() => _facts.Aggregate(0, (hash, fact) => (hash * 31) + fact.Key.GetHashCode());

    private static Value? Plain(Value value, IOperation? operation = null) => value switch
    {
        ConstantValue or NullValue => value,
        _ when operation is { ConstantValue: { HasValue: true, Value: var constant } } => constant is null ? Value.NullFact : new ConstantValue(constant),
        _ => null,
    };
}
