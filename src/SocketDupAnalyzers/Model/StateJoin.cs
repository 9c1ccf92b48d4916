using System.Collections.Immutable;
using System.Linq;

namespace SocketDupAnalyzers.Model;

/// <summary>The two upper bounds of program states: of two that agree on what discriminates, and of any two.</summary>
internal static class StateJoin
{
    /// <summary>Keeps the facts that both states have; <paramref name="a"/> itself where <paramref name="b"/> takes none away.</summary>
    public static ProgramState Join(ProgramState a, ProgramState b)
    {
        var places = a.Places;
        foreach (var entry in a.Places)
        {
            if (!entry.Value.Discriminates && entry.Key.Kind is not (PlaceKind.Parameter or PlaceKind.Awaited) && !AreOverwritten(entry.Key, entry.Value, b))
            {
                places = Set(places, entry.Key, entry.Value, entry.Value.Meet(b[entry.Key]));
            }
        }

        places = Awaited(Parameters(places, a, b), b);
        var objects = a.Objects;
        foreach (var entry in a.Objects)
        {
            var joined = b.Object(entry.Key) is { } other ? entry.Value.Join(other)
                : Pristine.Is(entry.Key, entry.Value) ? entry.Value with { IsNonNull = false }
                : entry.Value;
            objects = joined.Equals(entry.Value) ? objects : objects.SetItem(entry.Key, joined);
        }

        var descriptors = a.Descriptors;
        foreach (var entry in a.Descriptors)
        {
            var joined = b.Descriptor(entry.Key) is { } other ? entry.Value.Join(other)
                : entry.Value.JoinPristine();
            descriptors = ReferenceEquals(joined, entry.Value) ? descriptors : descriptors.SetItem(entry.Key, joined);
        }

        return a.With(places, objects, descriptors).With(Disjunction.Join(a, b, places));
    }

    /// <summary>Keeps what both states agree on; a typestate that differs becomes unknown, a place that differs is forgotten.</summary>
    public static ProgramState Widen(ProgramState a, ProgramState b)
    {
        var places = a.Places;
        foreach (var entry in a.Places)
        {
            if (entry.Key.Kind is not (PlaceKind.Parameter or PlaceKind.Awaited) && !AreOverwritten(entry.Key, entry.Value, b))
            {
                var absent = !b.Places.ContainsKey(entry.Key);
                var kept = absent && Pristine.Is(entry.Key, entry.Value) ? entry.Value : entry.Value.Meet(b[entry.Key]);
                places = Set(places, entry.Key, entry.Value, kept);
            }
        }

        places = Awaited(Parameters(places, a, b), b);
        var objects = a.Objects;
        foreach (var id in a.Objects.Keys.Union(b.Objects.Keys))
        {
            var (left, right) = (a.Object(id) ?? Own(id), b.Object(id) ?? Own(id));
            var widened = left is null ? right : right is null ? left : left.Widen(right);
            objects = widened is null ? objects.Remove(id) : Equals(widened, a.Object(id)) ? objects : objects.SetItem(id, widened);
        }

        var descriptors = a.Descriptors;
        foreach (var id in a.Descriptors.Keys.Union(b.Descriptors.Keys))
        {
            var (left, right) = (a.Descriptor(id) ?? OwnDescriptor(id), b.Descriptor(id) ?? OwnDescriptor(id));
            var widened = left is null ? right! : right is null ? left : left.Widen(right);
            descriptors = Equals(widened, a.Descriptor(id)) ? descriptors : descriptors.SetItem(id, widened);
        }

        return a.With(places, objects, descriptors).With(Disjunction.None);
    }

    /// <summary>Whether both states have put something unknown into a member; where one has not, the member may hold what it held at first.</summary>
    private static bool AreOverwritten(Place place, Value value, ProgramState b) => value is UnknownValue && b.IsOverwritten(place);

    /// <summary>That one of the two may have awaited is enough.</summary>
    private static ImmutableDictionary<Place, Value> Awaited(ImmutableDictionary<Place, Value> places, ProgramState b) =>
        b.Places.TryGetValue(Place.Awaited, out var awaited) && !places.ContainsKey(Place.Awaited) ? places.Add(Place.Awaited, awaited) : places;

    private static ImmutableDictionary<Place, Value> Set(ImmutableDictionary<Place, Value> places, Place place, Value old, Value now) =>
        now is UnknownValue ? places.Remove(place)
        : ReferenceEquals(old, now) ? places
        : places.SetItem(place, now);

    /// <summary>Parameters that were never written hold what came in; where one state wrote to it, nothing is known of it any more.</summary>
    private static ImmutableDictionary<Place, Value> Parameters(ImmutableDictionary<Place, Value> places, ProgramState a, ProgramState b)
    {
        foreach (var place in a.Places.Keys.Concat(b.Places.Keys))
        {
            if (place.Kind == PlaceKind.Parameter)
            {
                var old = a.Places.TryGetValue(place, out var known) ? known : null;
                var now = Parameter(place, old, a, b);
                places = now is null ? places.Remove(place) : ReferenceEquals(old, now) ? places : places.SetItem(place, now);
            }
        }

        return places;
    }

    private static Value? Parameter(Place place, Value? old, ProgramState a, ProgramState b)
    {
        var met = a[place].Meet(b[place]);
        var holds = Pristine.Holds(place, a) && Pristine.Holds(place, b);
        if (met is UnknownValue)
        {
            return !holds ? met : old is not null && Pristine.Is(place, old) ? old : null;
        }

        return met.IsAssumed == holds || Pristine.Is(place, met) ? met
            : old is not null && old.IsAssumed == holds && old.Equals(met) ? old
            : met with { IsAssumed = holds };
    }

    private static ObjectInfo? Own(Identity id) =>
        id is { IsRecent: true, Role: Pristine.Object, Site: Place place } ? Pristine.ObjectFor(place) : null;

    private static DescriptorInfo? OwnDescriptor(Identity id) =>
        id is { IsRecent: true, Role: Pristine.Descriptor, Site: Place place } ? Pristine.DescriptorFor(place) : null;
}
