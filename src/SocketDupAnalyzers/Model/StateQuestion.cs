using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>The properties by which code asks a socket or handle for its typestate.</summary>
internal static class StateQuestion
{
    /// <summary>Whether <paramref name="property"/>, of a tracked type, is such a question.</summary>
    public static bool IsOne(IPropertyReferenceOperation property) => property.Property.Name is "Connected" or "CanRead" or "CanWrite" or "IsClosed" or "IsInvalid";

    /// <summary>What a truth that is returned tells of the descriptors that it asked for; <paramref name="value"/> where it tells nothing.</summary>
    public static Value Answer(IOperation returned, Value value, Evaluator evaluator)
    {
        if (value is not (UnknownValue or NonNullValue) || returned.Type?.SpecialType != SpecialType.System_Boolean || !ConditionFact.IsPure(returned))
        {
            return value;
        }

        var state = evaluator.State;
        var whenTrue = Refinement.Assume(returned, Value.Unknown, true, state, evaluator);
        var whenFalse = Refinement.Assume(returned, Value.Unknown, false, state, evaluator);
        var outcomes = state.Descriptors
            .KeysWhere((id, info) => !info.IsKnownOpen && (IsKnownOpen(id, whenTrue) || IsKnownOpen(id, whenFalse)))
            .Select(id => new Outcome(id, Typestate.Open, Typestate.Open) { OpenWhen = IsKnownOpen(id, whenTrue) })
            .ToImmutableArray();
        return outcomes.IsEmpty ? value : new SplitValue(Value.Unknown, returned, outcomes);
    }

    private static bool IsKnownOpen(Identity descriptor, ProgramState? state) => state?.Descriptor(descriptor)?.IsKnownOpen == true;

    /// <summary>The state in which the answer is <paramref name="truth"/>; null where it cannot be.</summary>
    public static ProgramState? Assume(IPropertyReferenceOperation property, Identity descriptor, bool truth, ProgramState state)
    {
        if (state.Descriptor(descriptor) is not { } info)
        {
            return state;
        }

        switch (property.Property.Name)
        {
            case "IsInvalid":
                return truth ? Comparison.Without(descriptor, state) : state;
            case "Connected" or "CanRead" or "CanWrite" when truth:
            case "IsClosed" when !truth:
                return info.Typestate == Typestate.Closed ? null : state.With(descriptor, info with { IsKnownOpen = true });
            case "IsClosed":
                return info.Typestate == Typestate.Open ? state.With(descriptor, info with { Typestate = Typestate.Unknown }) : state;
            default:
                return state;
        }
    }
}
