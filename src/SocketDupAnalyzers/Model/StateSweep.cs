using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>The two operations that go through a whole state: ageing what came from a site, and dropping what nothing leads to.</summary>
internal static class StateSweep
{
    /// <summary>How many things of one call are told apart; see <see cref="Pristine"/> for the roles of one.</summary>
    public const byte MostThings = 4;

    public static ProgramState Age(ProgramState state, object site)
    {
        if ((state.Objects.IsEmpty && state.Descriptors.IsEmpty) || !HasNewest(state, site))
        {
            return state;
        }

        Identity Rename(Identity id) => id.IsRecent && id.IsFrom(site) ? id.Older : id;
        var descriptors = ImmutableDictionary.CreateBuilder<Identity, DescriptorInfo>();
        foreach (var pair in state.Descriptors)
        {
            var connection = Rename(pair.Value.Connection);
            var info = connection.Equals(pair.Value.Connection) ? pair.Value : pair.Value with { Connection = connection };
            var id = Rename(pair.Key);
            descriptors[id] = descriptors.TryGetValue(id, out var other) ? other.Widen(info) : info;
        }

        var objects = ImmutableDictionary.CreateBuilder<Identity, ObjectInfo>();
        foreach (var pair in state.Objects)
        {
            var descriptor = Rename(pair.Value.Descriptor);
            var info = descriptor.Equals(pair.Value.Descriptor) ? pair.Value : pair.Value with { Descriptor = descriptor };
            var id = Rename(pair.Key);
            objects[id] = objects.TryGetValue(id, out var other) ? other.Widen(info) ?? info : info;
        }

        var places = state.Places;
        foreach (var pair in state.Places)
        {
            var renamed = pair.Value.Rename(Rename);
            if (!ReferenceEquals(renamed, pair.Value))
            {
                places = places.SetItem(pair.Key, renamed);
            }
        }

        return state.With(places, objects.ToImmutable(), descriptors.ToImmutable());
    }

    public static ProgramState Collect(ProgramState state)
    {
        if (state.Objects.IsEmpty && state.Descriptors.IsEmpty)
        {
            return state;
        }

        var live = new HashSet<Identity>();
        foreach (var entry in state.Places)
        {
            entry.Value.Visit(id => live.Add(id));
        }

        foreach (var pair in state.Objects)
        {
            if (live.Contains(pair.Key))
            {
                live.Add(pair.Value.Descriptor);
            }
        }

        var objects = state.Objects.RemoveRange(state.Objects.Keys.Where(id => !live.Contains(id)));
        var descriptors = state.Descriptors.RemoveRange(state.Descriptors
            .KeysWhere((id, info) => !live.Contains(id) && !info.IsLeftBehind && !IsInputOfNote(id, info)));
        return state.With(state.Places, objects, descriptors);
    }

    /// <summary>What was done to a descriptor that came in counts for the caller, whether or not a place still leads to it.</summary>
    private static bool IsInputOfNote(Identity id, DescriptorInfo info) => id.Site is Place && !Pristine.Is(id, info);

    private static bool HasNewest(ProgramState state, object site)
    {
        var things = Identity.IsName(site) ? 1 : MostThings;
        for (byte thing = 0; thing < things; thing++)
        {
            if (state.Objects.ContainsKey(new Identity(site, Pristine.RoleOf(thing, Pristine.Object), true))
                || state.Descriptors.ContainsKey(new Identity(site, Pristine.RoleOf(thing, Pristine.Descriptor), true)))
            {
                return true;
            }
        }

        return false;
    }
}
