using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// What is known at one point of a body, on one family of paths: what each place holds, what each object stands for, and the
/// typestate of each descriptor. Values, ownership and typestates keep states apart; constants, names and the trail do not.
/// A place that was never written holds, when first asked for a socket, an object of its own: open, and somebody else's.
/// Such a <see cref="Pristine"/> entry means the same as none, so that looking at a parameter splits no state.
/// The hash of what discriminates is kept up with every change, since a body of thousands of statements asks for it at each of them.
/// </summary>
internal sealed class ProgramState : IFlowState<ProgramState>
{
    public static readonly ProgramState Empty = new(
        ImmutableDictionary<Place, Value>.Empty.WithComparers(null, SameValue.Comparer),
        ImmutableArray<Place>.Empty,
        ImmutableDictionary<Identity, ObjectInfo>.Empty,
        ImmutableDictionary<Identity, DescriptorInfo>.Empty,
        DescriptorSets.Empty,
        Disjunction.None,
        0);

    private readonly ImmutableDictionary<Place, Value> _places;
    private readonly ImmutableArray<Place> _members;
    private readonly ImmutableDictionary<Identity, ObjectInfo> _objects;
    private readonly ImmutableDictionary<Identity, DescriptorInfo> _descriptors;
    private readonly DescriptorSets _sets;

    private ProgramState(
        ImmutableDictionary<Place, Value> places,
        ImmutableArray<Place> members,
        ImmutableDictionary<Identity, ObjectInfo> objects,
        ImmutableDictionary<Identity, DescriptorInfo> descriptors,
        DescriptorSets sets,
        ImmutableArray<Disjunct> families,
        int hash)
    {
        _places = places;
        _members = members;
        _objects = objects;
        _descriptors = descriptors;
        _sets = sets;
        Families = families;
        DiscriminantHash = hash;
    }

    public int DiscriminantHash { get; }

    public ImmutableDictionary<Place, Value> Places => _places;

    /// <summary>The places that are reached through others.</summary>
    public ImmutableArray<Place> Members => _members;

    public ImmutableDictionary<Identity, ObjectInfo> Objects => _objects;

    public ImmutableDictionary<Identity, DescriptorInfo> Descriptors => _descriptors;

    /// <summary>The open descriptors that the body alone will close.</summary>
    public ImmutableHashSet<Identity> Owed => _sets.Owed;

    /// <summary>The descriptors that work may still use.</summary>
    public ImmutableHashSet<Identity> Busy => _sets.Busy;

    /// <summary>The descriptors that an object will close again although they are closed, or that two objects own.</summary>
    public ImmutableHashSet<Identity> Misowned => _sets.Misowned;

    /// <summary>Conjunctions of facts of which one holds, see <see cref="Disjunction"/>; none where nothing is known of the kind.</summary>
    public ImmutableArray<Disjunct> Families { get; }

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

    /// <summary>Whether <paramref name="place"/> was assigned something that is not followed.</summary>
    public bool IsOverwritten(Place place) =>
        _places.TryGetValue(place, out var value)
        && (value is UnknownValue || (place.Kind == PlaceKind.Parameter && value is NonNullValue { IsAssumed: false }));

    /// <summary>The state after <paramref name="place"/> was given <paramref name="value"/>; what was reached through it is forgotten.</summary>
    public ProgramState Write(Place place, Value value)
    {
        var state = _members.IsEmpty || place.Kind == PlaceKind.Capture ? this : ForgetMembersOf(place);
        return state.WithoutFamilies(place).Learn(place, value);
    }

    /// <summary>The state in which it has turned out that <paramref name="place"/> holds <paramref name="value"/>, as it did before.</summary>
    public ProgramState Learn(Place place, Value value)
    {
        // That a parameter or member no longer holds what came in must be remembered; elsewhere unknown is the same as never looked at.
        return value is UnknownValue && place.Kind is not (PlaceKind.Parameter or PlaceKind.Member) ? Remove(place)
            : Put(place, value.IsAssumed ? value with { IsAssumed = false } : value);
    }

    /// <summary>The state in which a condition has told that <paramref name="place"/> holds <paramref name="value"/>.</summary>
    public ProgramState Assume(Place place, Value value)
    {
        var state = Learn(place, value);
        return Pristine.Holds(place, this) ? state.Put(place, value with { IsAssumed = true }) : state;
    }

    /// <summary>The state without what is known of <paramref name="places"/>.</summary>
    public ProgramState Forget(IEnumerable<Place> places)
    {
        var state = this;
        foreach (var place in places)
        {
            state = state.Remove(place).WithoutFamilies(place);
        }

        return state;
    }

    public ProgramState With(ImmutableArray<Disjunct> families) =>
        families == Families ? this : new(_places, _members, _objects, _descriptors, _sets, families, DiscriminantHash);

    public ProgramState With(Identity id, ObjectInfo info)
    {
        var old = _objects.TryGetValue(id, out var known) ? StateHash.Of(id, known) : 0;
        return new(_places, _members, _objects.SetItem(id, info), _descriptors, _sets, Families, DiscriminantHash ^ old ^ StateHash.Of(id, info));
    }

    public ProgramState With(Identity id, DescriptorInfo info)
    {
        var old = _descriptors.TryGetValue(id, out var known) ? StateHash.Of(id, known) : 0;
        return new(_places, _members, _objects, _descriptors.SetItem(id, info), _sets.With(id, info), Families, DiscriminantHash ^ old ^ StateHash.Of(id, info));
    }

    /// <summary>The state with other contents; this very one where they are the same.</summary>
    public ProgramState With(
        ImmutableDictionary<Place, Value> places,
        ImmutableDictionary<Identity, ObjectInfo> objects,
        ImmutableDictionary<Identity, DescriptorInfo> descriptors)
    {
        if (places == _places && objects == _objects && descriptors == _descriptors)
        {
            return this;
        }

        var members = places == _places ? _members : places.Keys.Where(place => place.Depth > 0).ToImmutableArray();
        return new ProgramState(places, members, objects, descriptors, descriptors == _descriptors ? _sets : DescriptorSets.Of(descriptors), Families, StateHash.Of(places, objects, descriptors));
    }

    /// <summary>The state in which <paramref name="work"/> has ended; all work, where it is null.</summary>
    public ProgramState WithoutWork(PendingWork? work = null)
    {
        var state = this;
        foreach (var id in Busy)
        {
            var info = Descriptor(id)!;
            var left = work is null ? PendingWork.None : info.Work.Except(work);
            state = ReferenceEquals(left, info.Work) ? state : state.With(id, info with { Work = left });
        }

        return state;
    }

    /// <summary>Whether a place still leads to the descriptor <paramref name="id"/>.</summary>
    public bool Reaches(Identity id)
    {
        var found = false;
        foreach (var value in _places.Values)
        {
            value.Visit(part => found |= part.Equals(id) || (_objects.TryGetValue(part, out var info) && info.Descriptor.Equals(id)));
        }

        return found;
    }

    /// <summary>The state without the objects and descriptors that no place leads to.</summary>
    public ProgramState Collect() => StateSweep.Collect(this);

    /// <summary>The state in which what came last from <paramref name="site"/> is an older instance, so that a new one may come.</summary>
    public ProgramState Age(object site) => StateSweep.Age(this, site);

    public bool HasSameDiscriminant(ProgramState other) =>
        DiscriminantHash == other.DiscriminantHash && Covers(other) && other.Covers(this);

    public ProgramState Join(ProgramState other) => StateJoin.Join(this, other);

    public ProgramState Widen(ProgramState other) => StateJoin.Widen(this, other);

    private ProgramState WithoutFamilies(Place place) =>
        Families.IsEmpty || place.Kind is PlaceKind.Capture or PlaceKind.Return or PlaceKind.Condition ? this : With(Disjunction.Without(Families, place));

    private ProgramState ForgetMembersOf(Place place)
    {
        var state = this;
        foreach (var member in _members)
        {
            if (member.Depth > place.Depth && member.IsWithin(place))
            {
                state = state.Remove(member);
            }
        }

        return state;
    }

    private ProgramState Put(Place place, Value value)
    {
        var isKnown = _places.TryGetValue(place, out var known);
        var old = isKnown ? StateHash.Of(place, known!) : 0;
        var members = place.Depth > 0 && !isKnown ? _members.Add(place) : _members;
        return new(_places.SetItem(place, value), members, _objects, _descriptors, _sets, Families, DiscriminantHash ^ old ^ StateHash.Of(place, value));
    }

    private ProgramState Remove(Place place) => _places.TryGetValue(place, out var known)
        ? new(_places.Remove(place), place.Depth > 0 ? _members.Remove(place) : _members, _objects, _descriptors, _sets, Families, DiscriminantHash ^ StateHash.Of(place, known))
        : this;

    private bool Covers(ProgramState other)
    {
        if (_places != other._places)
        {
            foreach (var entry in _places)
            {
                if (entry.Value.Discriminates && !Pristine.Is(entry.Key, entry.Value) && !entry.Value.Equals(other[entry.Key]))
                {
                    return false;
                }
            }
        }

        if (_objects != other._objects)
        {
            foreach (var entry in _objects)
            {
                if (!Pristine.Is(entry.Key, entry.Value) && !(other.Object(entry.Key)?.Agrees(entry.Value) ?? false))
                {
                    return false;
                }
            }
        }

        if (_descriptors != other._descriptors)
        {
            foreach (var entry in _descriptors)
            {
                if (!Pristine.Is(entry.Key, entry.Value) && !(other.Descriptor(entry.Key)?.Agrees(entry.Value) ?? false))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
