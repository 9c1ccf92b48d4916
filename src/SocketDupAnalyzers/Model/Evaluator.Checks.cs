using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Calls that only look: what they tell of the descriptor that they are asked about, and that they keep nothing of it.</summary>
internal sealed partial class Evaluator
{
    /// <summary>What <c>Assert(descriptor >= 0)</c> asks for is the descriptor: it is checked, and not left behind where the check fails.</summary>
    private void NoteChecks(CallSite call)
    {
        if (State.Owed.IsEmpty)
        {
            return;
        }

        foreach (var argument in call.Arguments.Where(argument => argument.Value is { Type.SpecialType: SpecialType.System_Boolean, ConstantValue.HasValue: false }))
        {
            call.Checked.AddRange(argument.Value.DescendantsAndSelf().Select(part => PlaceOf(part) is { } place ? State[place] : Value.Unknown).Where(value => State.DescriptorOf(value) is not null));
        }
    }

    /// <summary>Control gets past a guard where what it looks at is as it should be.</summary>
    private void Guard(CallSite call)
    {
        call.Checked.AddRange(call.Values.Values);
        if (Guards.Behind(call, this) is { } behind)
        {
            Set(behind);
        }
        else
        {
            End();
        }
    }

    /// <summary>Control gets past a call where what it refuses, by the attributes of its parameters, is not so.</summary>
    private void AssumeReturns(CallSite call)
    {
        foreach (var argument in call.Arguments)
        {
            if (ThrowHelpers.RefusedAnswer(argument.Parameter) is not { } refused)
            {
                continue;
            }

            if (Refinement.Assume(argument.Value, call.ValueOf(argument.Value), !refused, State, this) is { } behind)
            {
                Set(behind);
            }
            else
            {
                End();
            }
        }
    }

    /// <summary>Nobody said so, but the descriptor is a socket's.</summary>
    public void IsSocket(Identity descriptor)
    {
        if (State.Descriptor(descriptor) is { MayBeFile: true } info)
        {
            Set(State.With(descriptor, info with { MayBeFile = false }));
        }
    }

    /// <summary>Whether the call gives back what it was handed, or an object for it: to look at it, or to wrap it, leaves nothing behind.</summary>
    private bool IsPassedThrough(Value argument, Value result) =>
        State.DescriptorOf(argument) is { } handed && State.DescriptorOf(result is TaskValue task ? task.Result : result) is { } returned && handed.Equals(returned);
}
