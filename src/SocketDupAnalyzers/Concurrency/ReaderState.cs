using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>The readers that there may be at one point, and the variables that may hold them.</summary>
internal sealed record ReaderState : IFlowState<ReaderState>
{
    public static ReaderState Start => new();

    public ImmutableDictionary<Reader, ReaderInfo> Live { get; init; } = ImmutableDictionary<Reader, ReaderInfo>.Empty;

    public ImmutableDictionary<Place, ImmutableHashSet<Reader>> Values { get; init; } = ImmutableDictionary<Place, ImmutableHashSet<Reader>>.Empty;

    public int DiscriminantHash => 0;

    public ImmutableHashSet<Reader> this[Place place] => Values.TryGetValue(place, out var readers) ? readers : ImmutableHashSet<Reader>.Empty;

    public bool HasSameDiscriminant(ReaderState other) => true;

    public ReaderState Widen(ReaderState other) => Join(other);

    public ReaderState Join(ReaderState other)
    {
        var live = Live;
        foreach (var entry in other.Live)
        {
            var joined = live.TryGetValue(entry.Key, out var known) ? known.Join(entry.Value) : entry.Value;
            live = ReferenceEquals(joined, known) ? live : live.SetItem(entry.Key, joined);
        }

        var values = Values;
        foreach (var entry in other.Values)
        {
            var known = this[entry.Key];
            values = entry.Value.IsSubsetOf(known) ? values : values.SetItem(entry.Key, known.Union(entry.Value));
        }

        return ReferenceEquals(live, Live) && ReferenceEquals(values, Values) ? this : new ReaderState { Live = live, Values = values };
    }

    public ReaderState With(Place place, ImmutableHashSet<Reader> readers) => this with { Values = readers.IsEmpty ? Values.Remove(place) : Values.SetItem(place, readers) };

    /// <summary>The state with readers that <paramref name="member"/> holds since before the body began.</summary>
    public ReaderState WithResidents(Place member, ImmutableHashSet<Reader> readers, bool areRead) => this with
    {
        Values = Values.SetItem(member, readers),
        Live = readers.Aggregate(Live, (live, reader) => live.SetItem(reader, new ReaderInfo(areRead, ImmutableHashSet<Reader>.Empty, IsResident: true))),
    };

    /// <summary>The state after a reader was made.</summary>
    public ReaderState With(Reader made) => this with { Live = Live.SetItem(made, new ReaderInfo(false, Live.Keys.Where(reader => reader != made).ToImmutableHashSet())) };

    /// <summary>The state without some readers: they are gone with their connection, or nothing is known of them any more.</summary>
    public ReaderState Without(ImmutableHashSet<Reader> readers) => readers.IsEmpty ? this : this with { Live = Live.RemoveRange(readers) };

    /// <summary>The state after some readers were left. One that was never read from has taken nothing out of the connection.</summary>
    public ReaderState WithoutUnread(ImmutableHashSet<Reader> readers)
    {
        var unread = readers.Where(reader => Live.TryGetValue(reader, out var info) && !info.IsRead).ToImmutableHashSet();
        return unread.IsEmpty ? this : this with
        {
            Live = Live.RemoveRange(unread).Each(info => info with { Earlier = info.Earlier.Except(unread) }),
        };
    }

    /// <summary>The state after a variable came to lead to another connection.</summary>
    public ReaderState WithNew(Place key) => this with { Live = Live.Only((reader, _) => !reader.Key.IsWithin(key)) };

    public ReaderState Read(Reader reader) => Live.TryGetValue(reader, out var info) && !info.IsRead ? this with { Live = Live.SetItem(reader, info with { IsRead = true }) } : this;
}
