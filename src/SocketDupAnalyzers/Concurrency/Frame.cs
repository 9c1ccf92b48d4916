using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Takes what is known by the names of a callee, or of a callback, over into those of the body that calls or starts it.</summary>
internal sealed class Frame
{
    private readonly IMethodSymbol _code;
    private readonly bool _isSameInstance;
    private readonly Func<IParameterSymbol, IOperation?> _arguments;
    private readonly Connections _connections;
    private readonly IOperation _site;
    private readonly Place? _instance;

    /// <param name="code">The callee.</param>
    /// <param name="isSameInstance">Whether its <c>this</c> is that of the caller, or it has none.</param>
    /// <param name="arguments">What its parameters are handed.</param>
    /// <param name="connections">The connections of the type.</param>
    /// <param name="site">The call: the operation of whoever hands a connection over.</param>
    /// <param name="instance">The variable that holds its <c>this</c>, where that is another object of the type.</param>
    public Frame(IMethodSymbol code, bool isSameInstance, Func<IParameterSymbol, IOperation?> arguments, Connections connections, IOperation site, Place? instance = null)
    {
        _code = code;
        _isSameInstance = isSameInstance;
        _arguments = arguments;
        _connections = connections;
        _site = site;
        _instance = isSameInstance ? null : instance;
    }

    /// <summary>The frame of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="code">What it runs.</param>
    /// <param name="on">The object that it runs on: of a delegate not the delegate.</param>
    /// <param name="connections">The connections of the type.</param>
    public static Frame OfCall(CallSite call, IMethodSymbol code, IOperation? on, Connections connections) => new(
        code,
        code.IsStatic || code.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction || (on is null or IInstanceReferenceOperation && call.Operation is not IObjectCreationOperation),
        parameter => call.Arguments.Length == code.Parameters.Length
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value
            : parameter.Ordinal == 0 ? call.Receiver : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal - 1)?.Value,
        connections,
        call.Operation,
        // An object that was handed in may turn out to be this one: a callback's state.
        connections.IsOwn(code.ContainingType) && connections.Paths.Of(on) is { Kind: PlaceKind.Parameter } instance ? instance : null);

    /// <summary>The access in the caller's names; null where the caller cannot know of the connection.</summary>
    /// <param name="access">The access.</param>
    /// <param name="isHandedOver">Whether what the callee does to its argument is the caller's operation.</param>
    public Access? Map(Access access, bool isHandedOver)
    {
        var key = access.Key;
        if (key.Root is { Kind: PlaceKind.Parameter, Symbol: IParameterSymbol parameter } && IsOwn(parameter))
        {
            var handed = _arguments(parameter);
            if (key.Depth > 0)
            {
                return _connections.Paths.Of(handed) is { Kind: PlaceKind.This or PlaceKind.Parameter } holder ? Surroundings(access) with { Key = key.From(holder) } : null;
            }

            if (handed is null || _connections.FindAny(handed) is not { Key: { } outer } found)
            {
                return null;
            }

            return Surroundings(access) with { Key = outer, IsSocket = access.IsSocket || found.IsSocket, Operation = isHandedOver ? _site : access.Operation, Name = isHandedOver ? Words.Of(handed) : access.Name };
        }

        if (key.Root.Kind == PlaceKind.This && _instance is { } other)
        {
            return Surroundings(access) with { Key = key.From(other) };
        }

        if (key.Root.Kind == PlaceKind.This ? !_isSameInstance : key.Root.Symbol is { } symbol && key.Root.Parent is null && key.Root.Kind is PlaceKind.Local or PlaceKind.Parameter && IsOwn(key.Root.Symbol!))
        {
            return null;
        }

        return Surroundings(access);
    }

    public LockSet Map(LockSet locks) => locks.Map(held =>
        held.Lock is null ? held
        : Map(held.Lock) is { } outer ? (ReferenceEquals(outer, held.Lock) ? held : held with { Lock = outer })
        // A lock of the callee's own keeps nobody out; one that it was handed, and that cannot be told, may.
        : held.Lock.Root.Kind == PlaceKind.Local ? null : HeldLock.Gate);

    public ImmutableHashSet<Fact> Map(ImmutableHashSet<Fact> facts) => facts.All(fact => ReferenceEquals(Map(fact.Place), fact.Place)) ? facts : facts
        .Select(fact => (Fact?)(Map(fact.Place) is { } outer ? fact with { Place = outer } : null))
        .OfType<Fact>()
        .ToImmutableHashSet();

    public ImmutableHashSet<Place> Map(ImmutableHashSet<Place> places) => places.All(place => ReferenceEquals(Map(place), place)) ? places : places.Select(Map).OfType<Place>().ToImmutableHashSet();

    private Place? Map(Place place)
    {
        switch (place)
        {
            case { Kind: PlaceKind.This }:
                return _isSameInstance ? place : _instance;
            case { Kind: PlaceKind.Member, Parent: { } parent }:
                return ReferenceEquals(parent, Place.This) && _isSameInstance ? place : Map(parent) is { } outer ? Place.Member(place.Symbol!, outer) : null;
            case { Kind: PlaceKind.Parameter, Symbol: IParameterSymbol parameter } when IsOwn(parameter):
                return _connections.Paths.Of(_arguments(parameter));
            case { Kind: PlaceKind.Local } when IsOwn(place.Symbol!):
                return null;
            default:
                return place;
        }
    }

    private Access Surroundings(Access access)
    {
        var (locks, before, signals) = (Map(access.Locks), Map(access.Before), Map(access.Signals));
        return ReferenceEquals(locks, access.Locks) && before == access.Before && signals == access.Signals
            ? access
            : access with { Locks = locks, Before = before, Signals = signals };
    }

    /// <summary>Whether a variable belongs to the callee, or to code nested in it.</summary>
    private bool IsOwn(ISymbol variable)
    {
        for (var owner = variable.ContainingSymbol; owner is not null; owner = owner.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(owner, _code))
            {
                return true;
            }
        }

        return false;
    }
}
