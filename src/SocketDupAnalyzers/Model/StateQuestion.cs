using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>The properties by which code asks a socket or handle for its typestate.</summary>
internal static class StateQuestion
{
    /// <summary>Whether <paramref name="property"/>, of a tracked type, is such a question.</summary>
    public static bool IsOne(IPropertyReferenceOperation property) => property.Property.Name is "Connected" or "IsClosed" or "IsInvalid";

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
            case "Connected" when truth:
            case "IsClosed" when !truth:
                return info.Typestate == Typestate.Closed ? null : state.With(descriptor, info with { IsKnownOpen = true });
            case "IsClosed":
                return info.Typestate == Typestate.Open ? state.With(descriptor, info with { Typestate = Typestate.Unknown }) : state;
            default:
                return state;
        }
    }
}
