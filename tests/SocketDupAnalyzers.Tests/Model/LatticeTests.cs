using System;
using System.Collections.Generic;
using System.Linq;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Model;
using Xunit;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>The laws of joining and widening, on random states.</summary>
public class LatticeTests
{
    private const int Cases = 400;

    public static TheoryData<int> Seeds => new(1, 2, 3, 4, 5);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_state_joined_with_itself_is_itself(int seed)
    {
        var random = new RandomState(seed);
        for (var i = 0; i < Cases; i++)
        {
            var state = random.Next(25);
            Assert.True(state.HasSameDiscriminant(state));
            Assert.Same(state, state.Join(state));
            Assert.Same(state, state.Widen(state));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void States_of_one_discriminant_join_in_any_order_to_what_both_know(int seed)
    {
        var random = new RandomState(seed);
        var joined = 0;
        foreach (var (a, b) in AlikePairs(random))
        {
            joined++;
            var join = a.Join(b);
            Assert.True(b.HasSameDiscriminant(a));
            Assert.Equal(a.DiscriminantHash, b.DiscriminantHash);
            Assert.True(join.HasSameDiscriminant(a));
            Assert.True(join.HasSameDiscriminant(b));
            AssertSame(random, join, b.Join(a), a, b);
            AssertKnownInBoth(random, join, a, b);
            Assert.Same(join, join.Join(a));
            Assert.Same(join, join.Join(b));
        }

        Assert.True(joined > Cases / 4, $"Only {joined} pairs.");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_states_widen_in_any_order_to_what_both_know(int seed)
    {
        var random = new RandomState(seed);
        for (var i = 0; i < Cases; i++)
        {
            var start = random.Next(12);
            var (a, b) = (random.Next(start, 6), random.Next(start, 6));
            var widened = a.Widen(b);
            AssertSame(random, widened, b.Widen(a), a, b);
            AssertKnownInBoth(random, widened, a, b);
            // The trail may still move to an earlier close, and then no more.
            var rest = widened.Widen(a).Widen(b);
            AssertSame(random, widened, rest, a, b);
            Assert.Same(rest, rest.Widen(a));
            Assert.Same(rest, rest.Widen(b));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Widening_is_associative(int seed)
    {
        var random = new RandomState(seed);
        for (var i = 0; i < Cases; i++)
        {
            var start = random.Next(12);
            var (a, b, c) = (random.Next(start, 5), random.Next(start, 5), random.Next(start, 5));
            AssertSame(random, a.Widen(b).Widen(c), a.Widen(b.Widen(c)), a, b, c);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_set_of_states_comes_to_rest(int seed)
    {
        var random = new RandomState(seed);
        var set = new StateSet<ProgramState>(8);
        var states = Enumerable.Range(0, Cases).Select(_ => random.Next(20)).ToArray();
        foreach (var state in states)
        {
            set.Add(state);
        }

        for (var round = 0; states.Count(state => set.Add(state) is not null) > 0; round++)
        {
            Assert.True(round < 3, "The set still changes.");
        }
    }

    private static IEnumerable<(ProgramState A, ProgramState B)> AlikePairs(RandomState random)
    {
        for (var i = 0; i < Cases; i++)
        {
            var start = random.Next(12);
            var near = Enumerable.Range(0, 6).Select(_ => random.Next(start, 3)).Append(start).ToArray();
            foreach (var pair in near.SelectMany((a, index) => near.Skip(index + 1).Select(b => (a, b))))
            {
                if (pair.a.HasSameDiscriminant(pair.b) && !ReferenceEquals(pair.a, pair.b))
                {
                    yield return pair;
                }
            }
        }
    }

    private static void AssertSame(RandomState random, ProgramState one, ProgramState other, params ProgramState[] of)
    {
        var (left, right) = (Facts(random, one), Facts(random, other));
        if (!left.SetEquals(right))
        {
            left.SymmetricExceptWith(right);
            Assert.Fail($"In one only: {string.Join(", ", left)}\n" + string.Join("\n", of.Select(state => "Of " + string.Join(", ", Facts(random, state)))));
        }
    }

    private static void AssertKnownInBoth(RandomState random, ProgramState bound, ProgramState a, ProgramState b)
    {
        var (left, right) = (Facts(random, a), Facts(random, b));
        // Of a thing that one state does not have, the other one alone tells.
        var extra = Facts(random, bound).Where(fact => !(left.Contains(fact) && right.Contains(fact)) && IsAboutBoth(fact, a, b) && !IsImplied(fact, left, right)).ToArray();
        Assert.True(extra.Length == 0, $"Known in the bound and not in both: {string.Join(", ", extra)}\nA: {string.Join(", ", left)}\nB: {string.Join(", ", right)}");
    }

    private static bool IsImplied(string fact, SortedSet<string> left, SortedSet<string> right) =>
        fact.EndsWith("= NonNullValue", StringComparison.Ordinal)
        && new[] { left, right }.All(facts => facts.Any(known => known.StartsWith(fact.Replace("NonNullValue", ""), StringComparison.Ordinal)));

    private static bool IsAboutBoth(string fact, ProgramState a, ProgramState b) =>
        fact.Contains(" = ", StringComparison.Ordinal) || fact.EndsWith("holds its own", StringComparison.Ordinal) || (Names(a, fact) && Names(b, fact));

    private static bool Names(ProgramState state, string fact) =>
        state.Objects.Keys.Concat(state.Descriptors.Keys).Any(id => fact.StartsWith(id.ToString() + "@", StringComparison.Ordinal));

    private static SortedSet<string> Facts(RandomState random, ProgramState state) => Model.Facts.Of(state, random.Places);
}
