using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>Duties: giving a value away, losing the way to it, and what an exception leaves behind.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Somebody else has <paramref name="value"/> from here on, with all that its objects own.</summary>
    public void Give(IOperation site, Value value, Duty duty = Duty.GivenAway)
    {
        if (duty != Duty.Returned)
        {
            Release(value);
        }

        value.Visit(id =>
        {
            if (State.Object(id) is { Owns: false } wrapper)
            {
                FinishWrapper(wrapper.Descriptor);
            }
            else
            {
                Give(site, State.Object(id)?.Descriptor ?? id, duty);
            }
        });
    }

    public void Give(IOperation site, Identity descriptor, Duty duty)
    {
        if (State.Descriptor(descriptor) is { } info)
        {
            if (duty == Duty.GivenAway || info.IsOwed || info.Origin == Origin.Created)
            {
                Tell(ModelEventKind.Given, site, null, descriptor);
            }

            if (info.IsOwed || info is { Origin: Origin.Created, Duty: Duty.None })
            {
                Set(State.With(descriptor, info with { Duty = duty, JumpedFrom = null }));
            }
        }
    }

    /// <summary>Code that is not followed, or that runs later, can use <paramref name="value"/>.</summary>
    private void Lend(IOperation site, Value value) => value.Visit(id => Tell(ModelEventKind.Lent, site, null, State.Object(id)?.Descriptor ?? id));

    /// <summary>The body must close <paramref name="descriptor"/>, which <paramref name="site"/> made; what another operation made of it before is in good hands.</summary>
    public void Owe(Identity descriptor, IOperation site, Origin origin, bool isInformation = false)
    {
        Give(site, descriptor, Duty.GivenAway);
        if (State.Descriptor(descriptor) is { } info)
        {
            Set(State.With(descriptor, info with { Duty = Duty.Owed, Origin = origin, MadeBy = site, IsInformation = isInformation }));
        }
    }

    /// <summary>The <paramref name="wrapper"/> of <paramref name="descriptor"/> will not close it: where the body made the descriptor, it must.</summary>
    public void OweUnder(Identity descriptor, IOperation wrapper)
    {
        if (State.Descriptor(descriptor) is { Typestate: Typestate.Open } info && (info.IsOwed || info is { Origin: Origin.Created, Duty: Duty.None, MadeBy: not null }))
        {
            Set(State.With(descriptor, info with { Duty = Duty.Owed, Wrapper = wrapper }));
        }
    }

    /// <summary>The new <paramref name="wrapper"/> does not own its descriptor, and nobody said that this is meant.</summary>
    public void NoteUnowning(Value wrapper)
    {
        if (wrapper is ObjectValue { Object: var id } && State.Object(id) is { } info)
        {
            Set(State.With(id, info with { IsUnowning = true }));
        }
    }

    /// <summary>The wrapper that does not own <paramref name="descriptor"/> is closed, or somebody else's.</summary>
    public void FinishWrapper(Identity descriptor)
    {
        if (State.Descriptor(descriptor) is { Wrapper: not null, IsWrapperFinished: false } info)
        {
            Set(State.With(descriptor, info with { IsWrapperFinished = true }));
        }
    }

    /// <summary>Lets an exception leave <paramref name="operation"/>, in the state before it; what was stored by then is no story on its way.</summary>
    private void Raise(IOperation operation, ProgramState before, bool counts)
    {
        before = Body.HasStores ? Unstored(before, static _ => true) : before;
        _raise(before.Owed.IsEmpty ? before : Duties.Jump(before, State, operation, counts));
    }

    /// <summary>The state without the duties for <paramref name="taken"/>, which an operation takes over or only looks at.</summary>
    private static ProgramState Without(ProgramState state, IEnumerable<Value> taken)
    {
        if (state.Owed.IsEmpty)
        {
            return state;
        }

        var without = state;
        foreach (var value in taken)
        {
            value.Visit(id =>
            {
                var descriptor = state.Object(id)?.Descriptor ?? id;
                if (without.Owed.Contains(descriptor))
                {
                    without = without.With(descriptor, without.Descriptor(descriptor)! with { Duty = Duty.GivenAway });
                }
            });
        }

        return without;
    }

    /// <summary>A number that came in by a parameter and may be kept is a descriptor, for all that is known.</summary>
    public Value Materialize(IOperation operand, Value value) =>
        value is UnknownValue && IsNumber(operand) && PlaceOf(operand) is { Kind: PlaceKind.Parameter } place && !State.IsOverwritten(place)
            ? new NumberValue(BindNumber(place))
            : value;

    /// <summary>What the initializer behind a creation hands to the new object: one step of the same hand-over.</summary>
    private IEnumerable<Value> TakenByInitializer(SyntaxNode creation) =>
        creation is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            ? initializer.DescendantNodes().OfType<IdentifierNameSyntax>()
                .SelectMany(name => State.Places.KeysWhere((place, _) => place.Symbol?.Name == name.Identifier.ValueText).Select(place => State[place]))
            : Enumerable.Empty<Value>();

    /// <summary>What came last from <paramref name="site"/> makes room; an open one that nothing leads to any more is dropped here.</summary>
    private void DropUnreachable(object site)
    {
        foreach (var id in State.Owed.Where(id => id.IsRecent && id.IsFrom(site)))
        {
            if (!State.Reaches(id) && State.Descriptor(id) is { } info)
            {
                Tell(ModelEventKind.Dropped, info.MadeBy!, null, id);
                Set(State.With(id, info with { Duty = Duty.GivenAway }));
            }
        }
    }

    /// <summary>Code that runs later, or elsewhere, has what it captures: it owns it, unless it is seen to do no more than use it.</summary>
    private void GiveCaptured(IOperation site, IMethodSymbol code, IFlowAnonymousFunctionOperation? lambda)
    {
        ReleaseCaptured(code);
        var captured = Body.CapturedBy(code).Where(place => Read(place, place.Type).Discriminates).ToArray();
        if (captured.Length == 0)
        {
            return;
        }

        var summary = Body.Summaries.Summarize(code, lambda, Body);
        foreach (var place in captured)
        {
            if (summary is null || summary.Takes(place))
            {
                Give(site, State[place]);
            }
            else
            {
                Lend(site, State[place]);
            }
        }
    }

    /// <summary>What an operation that is not followed does with the values of its parts: it may keep them.</summary>
    private Value Swallow(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            var value = Evaluate(child);
            if (Keeps(operation))
            {
                Give(operation, value);
            }
        }

        return Value.Unknown;
    }

    private static bool Keeps(IOperation operation) => operation is not (
        IBinaryOperation or IUnaryOperation or IIsNullOperation or IIsTypeOperation or IInterpolatedStringOperation or IInterpolationOperation
        or IInterpolatedStringTextOperation or INameOfOperation or IArgumentOperation or IPropertyReferenceOperation or ISwitchExpressionOperation
        or IPatternOperation or ITypeOfOperation or ISizeOfOperation or IEventReferenceOperation or IMethodReferenceOperation);
}
