using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;
using Xunit;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>The operations of a state, one by one.</summary>
public class ProgramStateTests
{
    private readonly Dictionary<string, Place> _places;
    private readonly object _site = new();

    public ProgramStateTests()
    {
        var method = EventTrace.Snippet("Socket f; C next; void M(Socket s, Socket t) { }").Method("M");
        _places = method.Parameters.ToDictionary(parameter => parameter.Name, Place.Of);
        var members = method.ContainingType.GetMembers().OfType<IFieldSymbol>().ToDictionary(field => field.Name);
        _places["f"] = Place.Member(members["f"], Place.This);
        _places["next"] = Place.Member(members["next"], Place.This);
        _places["next.f"] = Place.Member(members["f"], _places["next"]);
    }

    [Fact]
    public void Places_are_equal_by_what_they_name()
    {
        Assert.Equal(Place.Member(_places["f"].Symbol!, Place.This), _places["f"]);
        Assert.NotEqual(_places["next.f"], _places["f"]);
        Assert.Equal("next.f", _places["next.f"].ToString());
        Assert.True(_places["next.f"].IsWithin(_places["next"]));
        Assert.True(_places["next.f"].IsWithin(Place.This));
        Assert.False(_places["f"].IsWithin(_places["next"]));
        Assert.Equal(2, _places["next.f"].Depth);
    }

    [Fact]
    public void Ageing_keeps_the_newest_apart_from_the_older_ones()
    {
        var first = New(ProgramState.Empty, "s");
        var closed = With(first, Id(Pristine.Descriptor), info => info with { Typestate = Typestate.Closed });
        var second = New(closed.Age(_site), "t");
        Assert.Equal(Typestate.Closed, TypestateOf(second, "s"));
        Assert.Equal(Typestate.Open, TypestateOf(second, "t"));
        Assert.False(((ObjectValue)second[_places["s"]]).Object.IsRecent);
        Assert.NotEqual(second.Descriptor(Id(Pristine.Descriptor).Older)!.Connection, second.Descriptor(Id(Pristine.Descriptor))!.Connection);

        // All older ones are one: what they differ in is unknown.
        var third = New(second.Age(_site), "f");
        Assert.Equal(Typestate.Unknown, TypestateOf(third, "s"));
        Assert.Equal(Typestate.Unknown, TypestateOf(third, "t"));
        Assert.Equal(Typestate.Open, TypestateOf(third, "f"));
    }

    [Fact]
    public void Ageing_of_a_site_that_nothing_came_from_changes_nothing()
    {
        var state = New(ProgramState.Empty, "s");
        Assert.Same(state, state.Age(new object()));
    }

    [Fact]
    public void Collecting_drops_what_no_place_leads_to()
    {
        var state = New(ProgramState.Empty, "s");
        Assert.Same(state, state.Collect());
        var gone = state.Write(_places["s"], Value.Null).Collect();
        Assert.Empty(gone.Objects);
        Assert.Empty(gone.Descriptors);

        var number = state.Write(_places["t"], new NumberValue(Id(Pristine.Descriptor))).Write(_places["s"], Value.Null).Collect();
        Assert.Empty(number.Objects);
        Assert.Single(number.Descriptors);
    }

    [Fact]
    public void Collecting_keeps_what_was_done_to_what_came_in()
    {
        var bound = Bind(ProgramState.Empty, "s");
        var own = new Identity(_places["s"], Pristine.Descriptor, true);
        Assert.Empty(bound.Write(_places["s"], Value.Null).Collect().Descriptors);
        var closed = With(bound, own, info => info with { Typestate = Typestate.Closed });
        Assert.Equal(Typestate.Closed, closed.Write(_places["s"], Value.Null).Collect().Descriptor(own)!.Typestate);
    }

    [Fact]
    public void A_pristine_entry_says_as_much_as_none()
    {
        var bound = Bind(ProgramState.Empty, "s");
        Assert.True(bound.HasSameDiscriminant(ProgramState.Empty));
        Assert.True(ProgramState.Empty.HasSameDiscriminant(bound));
        Assert.Equal(ProgramState.Empty.DiscriminantHash, bound.DiscriminantHash);

        var own = new Identity(_places["s"], Pristine.Descriptor, true);
        Assert.False(With(bound, own, info => info with { Typestate = Typestate.Closed }).HasSameDiscriminant(bound));
        Assert.False(bound.Write(_places["t"], bound[_places["s"]]).HasSameDiscriminant(bound));
        Assert.Null(ProgramState.Empty.Widen(bound).Places.Values.SingleOrDefault());
    }

    [Fact]
    public void Writing_a_place_forgets_what_was_reached_through_it()
    {
        var state = New(New(ProgramState.Empty, "next.f"), "f");
        var written = state.Write(_places["next"], Value.NonNull);
        Assert.IsType<UnknownValue>(written[_places["next.f"]]);
        Assert.IsType<ObjectValue>(written[_places["f"]]);
        Assert.DoesNotContain(_places["next.f"], written.Members);
        Assert.Contains(_places["f"], written.Members);
    }

    [Fact]
    public void Of_parameters_and_members_it_is_remembered_that_something_unknown_was_written()
    {
        var state = ProgramState.Empty.Write(_places["s"], Value.Unknown).Write(_places["f"], Value.Unknown);
        Assert.True(state.IsOverwritten(_places["s"]));
        Assert.True(state.IsOverwritten(_places["f"]));
        Assert.False(state.IsOverwritten(_places["t"]));
        Assert.True(state.Write(_places["s"], Value.NonNull).IsOverwritten(_places["s"]));
        Assert.False(state.Assume(_places["t"], Value.NonNull).IsOverwritten(_places["t"]));
        Assert.True(state.Assume(_places["s"], Value.NonNull).IsOverwritten(_places["s"]));
    }

    [Fact]
    public void Forgetting_takes_places_away_and_nothing_else()
    {
        var state = New(ProgramState.Empty, "s");
        Assert.Same(state, state.Forget([_places["t"]]));
        var forgotten = state.Forget([_places["s"]]);
        Assert.Empty(forgotten.Places);
        Assert.Single(forgotten.Objects);
    }

    [Fact]
    public void The_hash_of_a_state_does_not_depend_on_how_it_came_about()
    {
        var state = New(ProgramState.Empty, "s").Write(_places["t"], Value.Null);
        var same = New(ProgramState.Empty.Write(_places["t"], Value.Null).Write(_places["f"], Value.Null), "s").Forget([_places["f"]]);
        Assert.Equal(state.DiscriminantHash, same.DiscriminantHash);
        Assert.True(state.HasSameDiscriminant(same));
        Assert.False(state.HasSameDiscriminant(state.Write(_places["f"], Value.Null)));
        Assert.True(state.HasSameDiscriminant(state.Write(_places["f"], new ConstantValue(1))));
    }

    private Identity Id(byte role) => new(_site, role, true);

    private ProgramState New(ProgramState state, string place) => state
        .With(Id(Pristine.Descriptor), new DescriptorInfo(Typestate.Open, Id(Pristine.Connection), Origin.Created))
        .With(Id(Pristine.Object), new ObjectInfo(Id(Pristine.Descriptor), true, true))
        .Write(_places[place], new ObjectValue(Id(Pristine.Object)));

    private ProgramState Bind(ProgramState state, string name)
    {
        var id = new Identity(_places[name], Pristine.Object, true);
        return state
            .With(id, Pristine.ObjectFor(_places[name]))
            .With(new Identity(_places[name], Pristine.Descriptor, true), Pristine.DescriptorFor(_places[name]))
            .Write(_places[name], new ObjectValue(id));
    }

    private static ProgramState With(ProgramState state, Identity id, Func<DescriptorInfo, DescriptorInfo> change) =>
        state.With(id, change(state.Descriptor(id)!));

    private Typestate TypestateOf(ProgramState state, string place) => state.Descriptor(state.DescriptorOf(state[_places[place]])!)!.Typestate;
}
