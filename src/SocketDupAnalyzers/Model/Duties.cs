using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Changes of the duty to close, over all descriptors of a state.</summary>
internal static class Duties
{
    /// <summary>The state that an exception of <paramref name="operation"/> takes along.</summary>
    /// <param name="before">The state before the operation.</param>
    /// <param name="after">The state after it: what it settled, it does not leave behind.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="counts">Whether it is one of those that must be expected to throw.</param>
    public static ProgramState Jump(ProgramState before, ProgramState after, IOperation operation, bool counts)
    {
        var state = before;
        foreach (var id in before.Owed)
        {
            var info = before.Descriptor(id)!;
            if (!counts || !after.Owed.Contains(id))
            {
                state = state.With(id, info with { Duty = Duty.GivenAway });
            }
            else if (info.Duty == Duty.Owed)
            {
                state = state.With(id, info with { Duty = Duty.OwedAfterJump, JumpedFrom = operation });
            }
        }

        return state;
    }

    /// <summary>The state without the duties that no jump has touched.</summary>
    public static ProgramState WithJumpsOnly(ProgramState state)
    {
        foreach (var id in state.Owed)
        {
            if (state.Descriptor(id) is { Duty: Duty.Owed } info)
            {
                state = state.With(id, info with { Duty = Duty.GivenAway });
            }
        }

        return state;
    }

    /// <summary>The state without the duties that outlived a jump.</summary>
    public static ProgramState WaiveJumps(ProgramState state)
    {
        foreach (var id in state.Owed)
        {
            if (state.Descriptor(id) is { Duty: Duty.OwedAfterJump } info)
            {
                state = state.With(id, info with { Duty = Duty.GivenAway });
            }
        }

        return state;
    }
}
