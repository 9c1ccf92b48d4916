using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SocketDupAnalyzers.Concurrency;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;
using SocketDupAnalyzers.Tests.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Concurrency;

/// <summary>What locks keep apart, and what is left of them where paths meet.</summary>
public class LockSetTests
{
    private static readonly ImmutableArray<IFieldSymbol> s_fields = Fields("class C { object a; object b; }");

    [Theory]
    [InlineData("Exclusive", "Exclusive", true)]
    [InlineData("Exclusive", "Shared", true)]
    [InlineData("Shared", "Exclusive", true)]
    [InlineData("Upgradeable", "Upgradeable", true)]
    [InlineData("Exclusive", "Upgradeable", true)]
    [InlineData("Shared", "Shared", false)]
    [InlineData("Shared", "Upgradeable", false)]
    [InlineData("Several", "Several", false)]
    [InlineData("Several", "Exclusive", false)]
    [InlineData("Unknown", "Exclusive", false)]
    public void Exclusion_is_pairwise(string one, string other, bool excludes) =>
        Assert.Equal(excludes, Set(0, one).Excludes(Set(0, other)));

    [Fact]
    public void Two_locks_keep_nobody_apart() => Assert.False(Set(0, "Exclusive").Excludes(Set(1, "Exclusive")));

    [Fact]
    public void One_lock_of_several_is_enough() =>
        Assert.True(Set(0, "Exclusive").Union(Set(1, "Exclusive")).Excludes(Set(1, "Exclusive")));

    [Fact]
    public void Where_paths_meet_what_both_hold_is_held()
    {
        var both = Set(0, "Exclusive").Union(Set(1, "Exclusive"));
        Assert.Equal(Set(1, "Exclusive"), both.Intersect(Set(1, "Exclusive")));
        Assert.Same(both, both.Intersect(both));
        Assert.Empty(both.Intersect(LockSet.Empty).Held);
    }

    [Fact]
    public void A_lock_that_is_given_back_is_held_no_more() =>
        Assert.Empty(Set(0, "Exclusive").Without(PlaceOf(0)).Held);

    [Fact]
    public void A_gate_is_known_as_one() => Assert.True(Set(0, "Exclusive").With(HeldLock.Gate).IsGated);

    [Fact]
    public void A_semaphore_with_room_says_so_unless_something_narrower_is_held()
    {
        Assert.NotNull(Set(0, "Several").Roomy);
        Assert.Null(Set(0, "Several").Union(Set(1, "Exclusive")).Roomy);
    }

    private static LockSet Set(int field, string mode) =>
        LockSet.Empty.With(new HeldLock(PlaceOf(field), System.Enum.Parse<LockMode>(mode), s_fields[field].Name));

    private static Place PlaceOf(int field) => Place.Member(s_fields[field], Place.This);

    private static ImmutableArray<IFieldSymbol> Fields(string source)
    {
        var compilation = CSharpCompilation.Create("locks", [CSharpSyntaxTree.ParseText(source)], Compilations.Framework);
        return [.. System.Linq.Enumerable.OfType<IFieldSymbol>(compilation.GetTypeByMetadataName("C")!.GetMembers())];
    }
}
