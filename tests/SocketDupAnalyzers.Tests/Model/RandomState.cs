using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>Random program states, each grown from the empty one by steps such as the evaluator takes. The same seed makes the same states.</summary>
internal sealed class RandomState
{
    private readonly Random _random;
    private readonly Place[] _places;
    private readonly IOperation[] _sites;

    public RandomState(int seed)
    {
        _random = new Random(seed);
        var snippet = EventTrace.Snippet("""
            Socket f; readonly Socket g; C next; string note;
            void M(Socket s, Socket t, int fd, string text)
            {
                Socket a = null, b = null; int n = 0; bool flag = true;
                s.Close(); t.Close(); a = s.Copy(); n = dup(fd);
            }
            """);
        var method = snippet.Method("M");
        var tree = snippet.Compilation.SyntaxTrees.Single();
        var model = snippet.Compilation.GetSemanticModel(tree);
        var body = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Last();
        _sites = [.. body.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => model.GetOperation(call)!)];
        var members = method.ContainingType.GetMembers().OfType<IFieldSymbol>().ToDictionary(field => field.Name);
        _places =
        [
            .. method.Parameters.Select(Place.Of),
            .. body.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(local => Place.Of((ILocalSymbol)model.GetDeclaredSymbol(local)!)),
            Place.Member(members["f"], Place.This),
            Place.Member(members["g"], Place.This),
            Place.Member(members["f"], Place.Member(members["next"], Place.This)),
            Place.Return,
        ];
    }

    public IReadOnlyList<Place> Places => _places;

    public ProgramState Next(int steps) => Next(ProgramState.Empty, steps);

    public ProgramState Next(ProgramState state, int steps)
    {
        for (var i = _random.Next(steps); i >= 0; i--)
        {
            state = Step(state);
        }

        return state;
    }

    private ProgramState Step(ProgramState state)
    {
        var place = Any(_places);
        switch (_random.Next(12))
        {
            case 0:
                return Bind(state, place);
            case 1 or 2:
                return Make(state, place, Any(_sites));
            case 3:
                return _random.Next(2) == 0 ? state.Write(place, Value.Null) : state.Assume(place, Value.Null);
            case 4:
                Value known = _random.Next(2) == 0 ? Value.NonNull : new ConstantValue(_random.Next(2));
                return _random.Next(2) == 0 ? state.Write(place, known) : state.Assume(place, known);
            case 5:
                return state.Write(place, Value.Unknown);
            case 6:
                return state.Write(place, state[Any(_places)]);
            case 7 or 8 when state.DescriptorOf(state[place]) is { } id && state.Descriptor(id) is { } info:
                return state.With(id, info with { Typestate = (Typestate)_random.Next(3), ClosedBy = _random.Next(2) == 0 ? Any(_sites) : null });
            case 9 when state[place] is ObjectValue reference && state.Object(reference.Object) is { } held:
                return state.With(reference.Object, held with { IsNonNull = _random.Next(2) == 0, Owns = _random.Next(3) switch { 0 => true, 1 => false, _ => null } });
            case 10 when state.DescriptorOf(state[place]) is { } raw:
                return state.Write(Any(_places), new NumberValue(raw));
            case 11:
                return state.Collect();
            default:
                return state.Forget([place]);
        }
    }

    private static ProgramState Bind(ProgramState state, Place place)
    {
        if (state[place] is not UnknownValue || state.IsOverwritten(place))
        {
            return state;
        }

        var id = new Identity(place, Pristine.Object, true);
        return state.Age(place)
            .With(id, Pristine.ObjectFor(place))
            .With(new Identity(place, Pristine.Descriptor, true), Pristine.DescriptorFor(place))
            .Write(place, new ObjectValue(id));
    }

    private ProgramState Make(ProgramState state, Place place, IOperation site)
    {
        state = state.Age(site);
        var descriptor = new Identity(site, Pristine.Descriptor, true);
        var id = new Identity(site, Pristine.Object, true);
        var origin = _random.Next(2) == 0 ? Origin.Created : Origin.Duplicate;
        return state
            .With(descriptor, new DescriptorInfo(Typestate.Open, new Identity(site, Pristine.Connection, true), origin))
            .With(id, new ObjectInfo(descriptor, true, true))
            .Write(place, new ObjectValue(id));
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
