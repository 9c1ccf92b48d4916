using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>All that a state says, one text a fact: what is absent or pristine says nothing.</summary>
internal static class Facts
{
    public static SortedSet<string> Of(ProgramState state, IEnumerable<Place> places)
    {
        var facts = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            AddValue(facts, state, place);
            AddObject(facts, state, new Identity(place, Pristine.Object, true));
            AddDescriptor(facts, state, new Identity(place, Pristine.Descriptor, true));
        }

        foreach (var id in state.Objects.Keys)
        {
            AddObject(facts, state, id);
        }

        foreach (var id in state.Descriptors.Keys)
        {
            AddDescriptor(facts, state, id);
        }

        return facts;
    }

    private static void AddValue(SortedSet<string> facts, ProgramState state, Place place)
    {
        var value = state[place];
        // A parameter that was never assigned still holds what came in.
        if (place.Kind == PlaceKind.Parameter && Pristine.Holds(place, state))
        {
            facts.Add($"{place} holds its own");
        }

        if (value is not UnknownValue && !Pristine.Is(place, value))
        {
            facts.Add($"{place} = {Text(value)}");
        }
    }

    private static void AddObject(SortedSet<string> facts, ProgramState state, Identity id)
    {
        if (state.Object(id) is not { } info)
        {
            if (id is { IsRecent: true, Site: Place place })
            {
                info = Pristine.ObjectFor(place);
            }
            else
            {
                return;
            }
        }

        facts.Add($"{Name(id)} -> {Name(info.Descriptor)}");
        if (info.Owns is { } owns)
        {
            facts.Add($"{Name(id)} owns {owns}");
        }

        if (info.IsNonNull)
        {
            facts.Add($"{Name(id)} is not null");
        }
    }

    private static void AddDescriptor(SortedSet<string> facts, ProgramState state, Identity id)
    {
        var info = state.Descriptor(id) ?? (id is { IsRecent: true, Site: Place place } ? Pristine.DescriptorFor(place) : null);
        if (info is null)
        {
            return;
        }

        facts.Add($"{Name(id)} of {Name(info.Connection)}");
        if (info.Typestate != Typestate.Unknown)
        {
            facts.Add($"{Name(id)} is {info.Typestate}");
        }

        if (info.Origin != Origin.Borrowed)
        {
            facts.Add($"{Name(id)} is {info.Origin}");
        }
    }

    private static string Text(Value value) => value switch
    {
        ObjectValue reference => Name(reference.Object),
        NumberValue number => "number of " + Name(number.Descriptor),
        ConstantValue constant => constant.Constant.ToString()!,
        _ => value.GetType().Name,
    };

    private static string Name(Identity id) => id + "@" + (id.Site is IOperation site ? site.Syntax.SpanStart : 0);
}
