using System.Collections.Immutable;

namespace SocketDupAnalyzers.Model;

/// <summary>What each entry of a state adds to the hash of its discriminant: nothing where it is pristine or does not discriminate.</summary>
internal static class StateHash
{
    public static int Of(Place place, Value value) =>
        value.Discriminates && !Pristine.Is(place, value) ? Mix((place.GetHashCode() * 31) ^ value.GetHashCode()) : 0;

    public static int Of(Identity id, ObjectInfo info) =>
        Pristine.Is(id, info) ? 0 : Mix(id.GetHashCode() ^ (info.Descriptor.GetHashCode() * 7) ^ (info.Owns.GetHashCode() * 13));

    public static int Of(Identity id, DescriptorInfo info) =>
        Pristine.Is(id, info) ? 0 : Mix((id.GetHashCode() * 3) ^ (((int)info.Typestate + 1) * 97) ^ ((int)info.Duty * 193) ^ (info.Connection.GetHashCode() * 5)
            ^ (info.Owner.MadeBy is null ? 0 : 389) ^ (info.OpenedBy is null ? 0 : 769) ^ (info.IsClosedRaw ? 1543 : 0) ^ (info.Stores.IsEmpty ? 0 : 3079) ^ (info.Work.GetHashCode() * 11));

    public static int Of(
        ImmutableDictionary<Place, Value> places,
        ImmutableDictionary<Identity, ObjectInfo> objects,
        ImmutableDictionary<Identity, DescriptorInfo> descriptors)
    {
        var hash = 0;
        foreach (var entry in places)
        {
            hash ^= Of(entry.Key, entry.Value);
        }

        foreach (var entry in objects)
        {
            hash ^= Of(entry.Key, entry.Value);
        }

        foreach (var entry in descriptors)
        {
            hash ^= Of(entry.Key, entry.Value);
        }

        return hash;
    }

    /// <summary>Spreads a hash, so that entries that differ little do not cancel each other out.</summary>
    private static int Mix(int hash)
    {
        unchecked
        {
            var mixed = (uint)hash * 0x9E3779B1u;
            return (int)(mixed ^ (mixed >> 15));
        }
    }
}
