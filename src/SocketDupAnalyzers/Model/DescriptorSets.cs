using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>The descriptors of a state that somebody asks for at every step, so that nobody has to go through all of them.</summary>
internal sealed class DescriptorSets
{
    public static readonly DescriptorSets Empty = new(ImmutableHashSet<Identity>.Empty, ImmutableHashSet<Identity>.Empty, ImmutableHashSet<Identity>.Empty);

    private DescriptorSets(ImmutableHashSet<Identity> owed, ImmutableHashSet<Identity> busy, ImmutableHashSet<Identity> misowned)
    {
        Owed = owed;
        Busy = busy;
        Misowned = misowned;
    }

    /// <summary>The open ones that the body alone will close.</summary>
    public ImmutableHashSet<Identity> Owed { get; }

    /// <summary>Those that work may still use.</summary>
    public ImmutableHashSet<Identity> Busy { get; }

    /// <summary>Those that an object will close again, or that two objects own.</summary>
    public ImmutableHashSet<Identity> Misowned { get; }

    /// <summary>The sets of <paramref name="descriptors"/>.</summary>
    public static DescriptorSets Of(ImmutableDictionary<Identity, DescriptorInfo> descriptors) =>
        new(Those(descriptors, info => info.IsOwed), Those(descriptors, info => !info.Work.IsEmpty), Those(descriptors, IsMisowned));

    /// <summary>The sets when <paramref name="id"/> is <paramref name="info"/>.</summary>
    public DescriptorSets With(Identity id, DescriptorInfo info)
    {
        var owed = Put(Owed, id, info.IsOwed);
        var busy = Put(Busy, id, !info.Work.IsEmpty);
        var misowned = Put(Misowned, id, IsMisowned(info));
        return owed == Owed && busy == Busy && misowned == Misowned ? this : new DescriptorSets(owed, busy, misowned);
    }

    private static bool IsMisowned(DescriptorInfo info) => info.IsClosedUnderOwner || info.Owner.SecondMadeBy is not null;

    private static ImmutableHashSet<Identity> Put(ImmutableHashSet<Identity> set, Identity id, bool isIn) => isIn ? set.Add(id) : set.Remove(id);

    private static ImmutableHashSet<Identity> Those(ImmutableDictionary<Identity, DescriptorInfo> descriptors, Func<DescriptorInfo, bool> are) =>
        descriptors.KeysWhere((_, info) => are(info)).ToImmutableHashSet();
}
