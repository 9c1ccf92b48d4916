using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// What runs at the same time across a type: work that outlives the member that starts it, against the members that anyone may
/// call and against other such work. What a starter does before the start is ordered by its own flow.
/// </summary>
internal sealed class Background
{
    private readonly TypeRun _type;
    private readonly List<Member> _members;
    private readonly List<Work> _works;
    private readonly Twins _twins;

    public Background(TypeRun type)
    {
        _type = type;
        _twins = new Twins(type.Members);
        _members = type.Members.Keys.OfType<IMethodSymbol>()
            .Select(method => new Member(method, type.Members[method]))
            .OrderBy(member => member.Method.Locations.FirstOrDefault()?.SourceTree?.FilePath ?? "", System.StringComparer.Ordinal)
            .ThenBy(member => member.Method.Locations.FirstOrDefault()?.SourceSpan.Start ?? 0)
            .ToList();
        _works = _members.SelectMany(member => member.Result.Left).Concat(type.Loose).Where(work => work.Accesses.Length > 0).Distinct().OrderBy(work => work.Order).ToList();
    }

    public void Examine()
    {
        foreach (var (method, result) in _members.Where(member => IsCallable(member.Method)))
        {
            var own = Shared(_type, result.Accesses).ToList();
            var roomy = own.Where(access => access.Locks.Roomy is not null).ToList();
            _type.Meet(roomy, roomy, ImmutableHashSet<Place>.Empty, onlySelf: true);
            if (method.MethodKind == MethodKind.Constructor)
            {
                continue;
            }

            foreach (var work in _works.Where(work => !Starts(result, work) && !IsRunBy(work, method) && !_twins.Are(method, work)))
            {
                _type.Meet(own.Where(access => !HasEnded(work, access)).ToList(), Shared(_type, work.Accesses).ToList(), ImmutableHashSet<Place>.Empty);
            }
        }

        for (var i = 0; i < _works.Count; i++)
        {
            for (var j = i + 1; j < _works.Count; j++)
            {
                if (AreIndependent(_works[i], _works[j]))
                {
                    _type.Meet(Shared(_type, _works[i].Accesses).ToList(), Shared(_type, _works[j].Accesses).ToList(), ImmutableHashSet<Place>.Empty);
                }
            }
        }
    }

    /// <summary>Whether code outside of the type may call a member whenever it likes.</summary>
    public static bool IsCallable(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.Destructor
        && (method.DeclaredAccessibility != Accessibility.Private || method.MethodKind == MethodKind.ExplicitInterfaceImplementation || !method.ExplicitInterfaceImplementations.IsEmpty);

    /// <summary>
    /// The accesses that code beyond one call of their member can meet: on what the members hold. A lock in a local is one of its
    /// call alone; one that was handed in may be anything.
    /// </summary>
    public static IEnumerable<Access> Shared(TypeRun type, IEnumerable<Access> accesses) => accesses
        .Select(type.Canonical)
        .Where(access => access.Key.Root is { Kind: PlaceKind.This } or { Kind: PlaceKind.Member, Parent: null })
        .Select(access => access with
        {
            Locks = access.Locks.Map(held => (held.Lock is { } path ? type.Connections.Paths.Kept(path) : null) switch
            {
                null => held,
                { Root.Kind: PlaceKind.Local } => null,
                { Root.Kind: PlaceKind.Parameter } => HeldLock.Gate,
                var kept => held with { Lock = kept },
            }),
        });

    private static bool Starts(BodyResult result, Work work) =>
        result.Started.Any(started => Is(started, work) || started.Started.Any(nested => Is(nested, work)));

    /// <summary>Whether the work is a member itself, which is there to be run once, by the work: a loop that is public for no reason.</summary>
    private static bool IsRunBy(Work work, IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(work.Code, method);

    /// <summary>Whether two are one piece of code, started in two places.</summary>
    private static bool Is(Work one, Work other) => one == other || (one.Code is not null && SymbolEqualityComparer.Default.Equals(one.Code, other.Code));

    /// <summary>Whether a member has waited for the work, or has another connection, when it comes to <paramref name="access"/>.</summary>
    private static bool HasEnded(Work work, Access access) =>
        work.StoredIn.Any(place => access.Before.Contains(new Fact(FactKind.Joined, place)))
        || access.ComesAfterAssignmentOf(access.Key);

    /// <summary>Whether no single flow starts both, so that nothing orders them.</summary>
    private bool AreIndependent(Work one, Work other) =>
        !(one.IsHandler && other.IsHandler)
        && !Is(one, other)
        && !one.Started.Any(started => Is(started, other))
        && !other.Started.Any(started => Is(started, one))
        && !_members.Any(member => Starts(member.Result, one) && Starts(member.Result, other));

    private sealed record Member(IMethodSymbol Method, BodyResult Result);
}
