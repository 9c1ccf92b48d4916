using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// What is known at one point of a body, on one family of paths: what each place holds, what each object stands for, and the
/// typestate of each descriptor. Values, ownership and typestates keep states apart; constants, names and the trail do not.
/// A place that was never written holds, when first asked for a socket, an object of its own: open, and somebody else's
/// . Such a pristine entry means the same as none, so that looking at a parameter splits no state.
/// </summary>
internal sealed class ProgramState : IFlowState<ProgramState>
{
    public static readonly ProgramState Empty = new(
        ImmutableDictionary<Place, Value>.Empty,
        ImmutableDictionary<Identity, ObjectInfo>.Empty,
        ImmutableDictionary<Identity, DescriptorInfo>.Empty);

    private readonly ImmutableDictionary<Place, Value> _places;
    private readonly ImmutableDictionary<Identity, ObjectInfo> _objects;
    private readonly ImmutableDictionary<Identity, DescriptorInfo> _descriptors;
    private int? _hash;

    private ProgramState(
        ImmutableDictionary<Place, Value> places,
        ImmutableDictionary<Identity, ObjectInfo> objects,
        ImmutableDictionary<Identity, DescriptorInfo> descriptors)
    {
        _places = places;
        _objects = objects;
        _descriptors = descriptors;
    }

    public IEnumerable<KeyValuePair<Place, Value>> Places => _places;

    public IEnumerable<KeyValuePair<Identity, DescriptorInfo>> Descriptors => _descriptors;

    public int DiscriminantHash => _hash ??= ComputeHash();

    /// <summary>What <paramref name="place"/> holds; <see cref="Value.Unknown"/> where nothing is known.</summary>
    public Value this[Place place] => _places.TryGetValue(place, out var value) ? value : Value.Unknown;

    public ObjectInfo? Object(Identity id) => _objects.TryGetValue(id, out var info) ? info : null;

    public DescriptorInfo? Descriptor(Identity id) => _descriptors.TryGetValue(id, out var info) ? info : null;

    /// <summary>The descriptor that <paramref name="value"/> is, or is an object for.</summary>
    public Identity? DescriptorOf(Value value) => value switch
    {
        ObjectValue reference => Object(reference.Object)?.Descriptor,
        NumberValue number => number.Descriptor,
        SplitValue split => DescriptorOf(split.Result),
        _ => null,
    };

    /// <summary>The state after <paramref name="place"/> was given <paramref name="value"/>; what was reached through it is forgotten.</summary>
    public ProgramState Write(Place place, Value value)
    {
        var places = _places;
        if (place.Kind != PlaceKind.Capture && places.Keys.Any(other => other.Depth > place.Depth && other.IsWithin(place)))
        {
            places = places.RemoveRange(places.Keys.Where(other => other.Depth > place.Depth && other.IsWithin(place)));
        }

        // That a parameter no longer holds what came in must be remembered; elsewhere unknown is the same as never looked at.
        return WithPlaces(value is UnknownValue && place.Kind != PlaceKind.Parameter ? places.Remove(place) : places.SetItem(place, value));
    }

    /// <summary>Whether <paramref name="place"/> was assigned something unknown.</summary>
    public bool IsOverwritten(Place place) => _places.TryGetValue(place, out var value) && value is UnknownValue;

    /// <summary>The state without what is known of the places for which <paramref name="forget"/> holds.</summary>
    public ProgramState Forget(Func<Place, bool> forget)
    {
        var gone = _places.Keys.Where(forget).ToArray();
        return gone.Length == 0 ? this : WithPlaces(_places.RemoveRange(gone));
    }

    public ProgramState With(Identity id, ObjectInfo info) =>
        new(_places, _objects.SetItem(id, info), _descriptors);

    public ProgramState With(Identity id, DescriptorInfo info) =>
        new(_places, _objects, _descriptors.SetItem(id, info));

    /// <summary>The state in which what came last from <paramref name="site"/> is an older instance, so that a new one may come.</summary>
    public ProgramState Age(object site)
    {
        bool IsNewest(Identity id) => id.IsRecent && id.IsFrom(site);
        if (!_objects.Keys.Any(IsNewest) && !_descriptors.Keys.Any(IsNewest))
        {
            return this;
        }

        Identity Rename(Identity id) => IsNewest(id) ? id.Older : id;
        var descriptors = ImmutableDictionary.CreateBuilder<Identity, DescriptorInfo>();
        foreach (var pair in _descriptors)
        {
            var info = pair.Value with { Connection = Rename(pair.Value.Connection) };
            var id = Rename(pair.Key);
            descriptors[id] = descriptors.TryGetValue(id, out var other) ? other.Widen(info) : info;
        }

        var objects = ImmutableDictionary.CreateBuilder<Identity, ObjectInfo>();
        foreach (var pair in _objects)
        {
            var info = pair.Value with { Descriptor = Rename(pair.Value.Descriptor) };
            var id = Rename(pair.Key);
            objects[id] = objects.TryGetValue(id, out var other) ? other.Widen(info) ?? info : info;
        }

        var places = _places.ToBuilder();
        foreach (var pair in _places)
        {
            var renamed = pair.Value.Rename(Rename);
            if (!ReferenceEquals(renamed, pair.Value))
            {
                places[pair.Key] = renamed;
            }
        }

        return new ProgramState(places.ToImmutable(), objects.ToImmutable(), descriptors.ToImmutable());
    }

    /// <summary>The state without the objects and descriptors that no place leads to.</summary>
    public ProgramState Collect()
    {
        var live = new HashSet<Identity>();
        foreach (var value in _places.Values)
        {
            value.Visit(id => live.Add(id));
        }

        foreach (var pair in _objects)
        {
            if (live.Contains(pair.Key))
            {
                live.Add(pair.Value.Descriptor);
            }
        }

        var objects = _objects.RemoveRange(_objects.Keys.Where(id => !live.Contains(id)));
        var descriptors = _descriptors.RemoveRange(_descriptors.Where(pair => !live.Contains(pair.Key) && !IsInputOfNote(pair.Key, pair.Value)).Select(pair => pair.Key));
        return objects == _objects && descriptors == _descriptors ? this : new ProgramState(_places, objects, descriptors);
    }

    public bool HasSameDiscriminant(ProgramState other) =>
        DiscriminantHash == other.DiscriminantHash && Covers(other) && other.Covers(this);

    public ProgramState Join(ProgramState other) => StateJoin.Join(this, other);

    public ProgramState Widen(ProgramState other) => StateJoin.Widen(this, other);

    internal ImmutableDictionary<Place, Value> PlaceMap => _places;

    internal ImmutableDictionary<Identity, ObjectInfo> ObjectMap => _objects;

    internal ImmutableDictionary<Identity, DescriptorInfo> DescriptorMap => _descriptors;

    internal ProgramState With(
        ImmutableDictionary<Place, Value> places,
        ImmutableDictionary<Identity, ObjectInfo> objects,
        ImmutableDictionary<Identity, DescriptorInfo> descriptors) =>
        places == _places && objects == _objects && descriptors == _descriptors ? this : new ProgramState(places, objects, descriptors);

    private ProgramState WithPlaces(ImmutableDictionary<Place, Value> places) => With(places, _objects, _descriptors);

    /// <summary>What was done to a descriptor that came in counts for the caller, whether or not a place still leads to it.</summary>
    private static bool IsInputOfNote(Identity id, DescriptorInfo info) => id.Site is Place && !Pristine.Is(id, info);

    private static bool IsSignificant(KeyValuePair<Place, Value> entry) =>
        entry.Value.Discriminates && !Pristine.Is(entry.Key, entry.Value);

    private bool Covers(ProgramState other)
    {
        foreach (var entry in _places)
        {
            if (IsSignificant(entry) && !entry.Value.Equals(other[entry.Key]))
            {
                return false;
            }
        }

        foreach (var entry in _objects)
        {
            if (!Pristine.Is(entry.Key, entry.Value) && !(other.Object(entry.Key)?.Agrees(entry.Value) ?? false))
            {
                return false;
            }
        }

        foreach (var entry in _descriptors)
        {
            if (!Pristine.Is(entry.Key, entry.Value) && !(other.Descriptor(entry.Key)?.Agrees(entry.Value) ?? false))
            {
                return false;
            }
        }

        return true;
    }

    private int ComputeHash()
    {
        var hash = 17;
        foreach (var entry in _places)
        {
            hash ^= IsSignificant(entry) ? (entry.Key.GetHashCode() * 31) ^ entry.Value.GetHashCode() : 0;
        }

        foreach (var entry in _objects)
        {
            hash ^= Pristine.Is(entry.Key, entry.Value) ? 0 : entry.Key.GetHashCode() ^ (entry.Value.Descriptor.GetHashCode() * 7) ^ (entry.Value.Owns.GetHashCode() * 13);
        }

        foreach (var entry in _descriptors)
        {
            hash ^= Pristine.Is(entry.Key, entry.Value) ? 0 : (entry.Key.GetHashCode() * 3) ^ ((int)entry.Value.Typestate + 1) ^ (entry.Value.Connection.GetHashCode() * 5);
        }

        return hash;
    }
}
