using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Summaries;

/// <summary>
/// The bodies of one type together: what each place in them can do to what the type knows of, and whether it may do it beside other code of the type. A
/// method of another type counts where it is handed a socket, an object or a delegate; what it does to its own object is the story of its own type, and
/// its body needs not be read for this one.
/// </summary>
internal sealed class TypeOutline
{
    private readonly BodyTraits _traits;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<ISymbol, Member> _members = new(SymbolEqualityComparer.Default);

    /// <param name="traits">Reads the bodies, and those of other types.</param>
    /// <param name="cancellation">Ends it early.</param>
    public TypeOutline(BodyTraits traits, CancellationToken cancellation)
    {
        _traits = traits;
        _cancellation = cancellation;
    }

    /// <summary>What the bodies do by themselves.</summary>
    public Traits Own { get; private set; }

    /// <summary>Adds a body of <paramref name="owner"/>.</summary>
    public void Add(ISymbol owner, IOperation root)
    {
        if (!_members.TryGetValue(owner, out var member))
        {
            _members.Add(owner, member = new Member(owner));
        }

        var outline = _traits.OutlineOf(root);
        member.Sites.AddRange(outline.Sites);
        Own |= outline.Traits;
    }

    /// <summary>Finds out what the members can do together; once, when all bodies are there.</summary>
    public void Close()
    {
        Extend(Handed);
        CloseMembers();
        Extend(OnHanded);
        CloseMembers();
    }

    /// <summary>The places that can do <paramref name="kind"/>, those among them that call a member of the type that can.</summary>
    public IReadOnlyList<TraitSite> SitesOf(Traits kind) => _members.Values.SelectMany(member => member.Sites).Where(site => Can(site, kind)).ToList();

    /// <summary>Whether a place that does <paramref name="kind"/> may run beside its starter: in a callback, in what one calls, or where nobody waits for it.</summary>
    public bool IsBeside(Traits kind) => _members.Values.Any(member => member.Sites.Any(site =>
        (site.Traits & kind) != Traits.None && (member.RunsBeside || (site.Traits & Traits.Starts) != Traits.None || site.IsNested)));

    /// <summary>Whether a place that can do <paramref name="kind"/> may be under a lock: in the block of one, or in a body that takes one otherwise.</summary>
    public bool IsLocked(Traits kind) => _members.Values.Any(member =>
        member.Sites.Where(site => Can(site, kind)).ToList() is { Count: > 0 } those
        && (member.IsSynchronized || LocksInCallbacks || member.Sites.Any(taken => Locks(taken) && (taken.Syntax is not LockStatementSyntax || those.Any(site => taken.Syntax.Span.Contains(site.Syntax.Span))))));

    /// <summary>Whether a lock is taken in code that is handed over or stored: whoever runs that may hold it.</summary>
    private bool LocksInCallbacks => _members.Values.Any(member => member.Sites.Any(site => (site.Traits & Traits.Locks) != Traits.None && (member.RunsBeside || site.IsNested)));

    /// <summary>Whether anything in the bodies can do <paramref name="kind"/>, by methods of other types too, whatever they are handed.</summary>
    public bool Reaches(Traits kind) =>
        (Own & kind) != Traits.None || _members.Values.Any(member => member.Sites.Any(site => (_traits.Of(site, _cancellation) & kind) != Traits.None));

    private bool Locks(TraitSite site) => (_traits.Of(site, _cancellation) & Traits.Locks) != Traits.None;

    private bool Can(TraitSite site, Traits kind) => (Of(site) & kind) != Traits.None;

    private Traits Of(TraitSite site) =>
        site.Callee is { } callee && _members.TryGetValue(callee, out var member) ? site.Traits | (member.Traits & ~Traits.Touches) : site.Traits;

    /// <summary>What each member can do with the others, and which run beside their starter: the least fixed point.</summary>
    private void CloseMembers()
    {
        bool isNews;
        do
        {
            _cancellation.ThrowIfCancellationRequested();
            isNews = false;
            foreach (var member in _members.Values)
            {
                var sum = member.Sites.Aggregate(member.Traits, (known, site) => known | Of(site));
                isNews |= sum != member.Traits;
                member.Traits = sum;
                foreach (var site in member.Sites)
                {
                    if (site.Callee is { } callee && _members.TryGetValue(callee, out var called) && !called.RunsBeside && (member.RunsBeside || (site.Traits & (Traits.Starts | Traits.HandsCode)) != Traits.None || site.IsNested))
                    {
                        called.RunsBeside = true;
                        isNews = true;
                    }
                }
            }
        }
        while (isNews);
    }

    /// <summary>Adds to each call of a method of another type what it can do.</summary>
    private void Extend(System.Func<TraitSite, IMethodSymbol, Traits> more)
    {
        foreach (var member in _members.Values)
        {
            for (var i = 0; i < member.Sites.Count; i++)
            {
                if (member.Sites[i] is { Callee: { } callee } site && !_members.ContainsKey(callee) && more(site, callee) is var traits and not Traits.None)
                {
                    member.Sites[i] = site with { Traits = site.Traits | traits };
                }
            }
        }
    }

    /// <summary>What a method of another type can do with a connection that it is handed.</summary>
    private Traits Handed(TraitSite site, IMethodSymbol callee) =>
        (site.Traits & Traits.HandsConnection) != Traits.None ? _traits.OfHanded(callee, _cancellation) & ~Traits.Touches : Traits.None;

    /// <summary>What a method of another type can do with an object of this one: it may run its members, beside this one too.</summary>
    private Traits OnHanded(TraitSite site, IMethodSymbol callee)
    {
        var traits = (site.Traits & Traits.HandsSelf) == Traits.None ? Traits.None
            : _traits.OnHanded(callee, called => _members.TryGetValue(called, out var member) ? member.Traits : Traits.None, _cancellation) & (Traits.Sends | Traits.Receives | Traits.ReadsAhead);
        return traits == Traits.None ? traits : traits | Traits.Starts;
    }

    private sealed class Member
    {
        public Member(ISymbol owner) =>
            IsSynchronized = owner is IMethodSymbol method && (method.MethodImplementationFlags & MethodImplAttributes.Synchronized) != 0;

        public List<TraitSite> Sites { get; } = new();

        /// <summary>Whether it holds the lock of its object while it runs.</summary>
        public bool IsSynchronized { get; }

        /// <summary>What it can do with the other members.</summary>
        public Traits Traits { get; set; }

        /// <summary>Whether it may run as a callback, or unawaited.</summary>
        public bool RunsBeside { get; set; }
    }
}
