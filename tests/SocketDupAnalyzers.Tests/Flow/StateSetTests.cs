using System.Linq;
using SocketDupAnalyzers.Flow;
using Xunit;

namespace SocketDupAnalyzers.Tests.Flow;

/// <summary>The states of one point.</summary>
public class StateSetTests
{
    [Fact]
    public void A_known_state_adds_nothing()
    {
        var set = new StateSet<ToyState>(4);
        var state = State("+a");
        Assert.Same(state, set.Add(state));
        Assert.Null(set.Add(state));
        Assert.Null(set.Add(State("+a")));
        Assert.Single(set.States);
    }

    [Fact]
    public void States_of_one_discriminant_join()
    {
        var set = new StateSet<ToyState>(4);
        set.Add(State("+a", "f", "g"));
        Assert.Equal("+a(f)", set.Add(State("+a", "f"))!.ToString());
        Assert.Null(set.Add(State("+a", "f", "h")));
        Assert.Equal(new[] { "+a(f)" }, set.States.Select(state => state.ToString()));
    }

    [Fact]
    public void States_of_several_stay_apart_even_where_their_hashes_are_equal()
    {
        var set = new StateSet<ToyState>(4);
        Assert.NotNull(set.Add(State("+a")));
        Assert.NotNull(set.Add(State("+b")));
        Assert.Equal(State("+a").DiscriminantHash, State("+b").DiscriminantHash);
        Assert.Equal(new[] { "+a", "+b" }, set.States.Select(state => state.ToString()));
    }

    [Fact]
    public void Past_the_bound_there_is_one_state_and_it_only_rises()
    {
        var set = new StateSet<ToyState>(2);
        set.Add(State("+a+k", "f"));
        set.Add(State("+b+k", "f"));
        Assert.Equal("+k(f)", set.Add(State("+c+k", "f"))!.ToString());
        Assert.Null(set.Add(State("+d+k", "f")));
        Assert.Equal("+k", set.Add(State("+k"))!.ToString());
        Assert.Equal("", set.Add(State("-k"))!.ToString());
        Assert.Null(set.Add(State("+k", "f")));
        Assert.Single(set.States);
    }

    private static ToyState State(string flags, params string[] facts)
    {
        var state = ToyState.Empty;
        for (var i = 0; i < flags.Length; i += 2)
        {
            state = state with { Flags = state.Flags.SetItem(flags[i + 1].ToString(), flags[i] == '+') };
        }

        return state with { Facts = state.Facts.Union(facts) };
    }
}
