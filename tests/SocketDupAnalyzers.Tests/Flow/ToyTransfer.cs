using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Tests.Flow;

/// <summary>
/// A small language of calls: <c>On("f")</c> and <c>Off("f")</c> set a flag, <c>Fact("f")</c> adds a fact, <c>Is("f")</c> asks a flag,
/// <c>May()</c> may throw, <c>Never()</c> always does, <c>Probe("p")</c> writes down the states that get there; a dispose sets a flag.
/// Nothing is null. A local's flag ends with its scope.
/// </summary>
internal sealed class ToyTransfer : ITransfer<ToyState>
{
    /// <summary>What the probes met, in the order in which they met it.</summary>
    public List<(string Probe, ToyState State)> Met { get; } = new();

    public Action? OnApply { get; init; }

    public ToyState? Apply(IOperation operation, ToyState state, Action<ToyState> raise)
    {
        OnApply?.Invoke();
        ToyState? current = state;
        foreach (var call in operation.DescendantsAndSelf().OfType<IInvocationOperation>())
        {
            if (current is not null)
            {
                current = Call(call, current, raise);
            }
        }

        return current;
    }

    public IReadOnlyList<ToyState> Fork(IOperation operation, ToyState state) => [state];

    public (ToyState? WhenTrue, ToyState? WhenFalse) Branch(IOperation condition, ToyState state, Action<ToyState> raise)
    {
        if (condition is IInvocationOperation { TargetMethod.Name: "Is" } question)
        {
            var flag = Text(question);
            return state.Flags.TryGetValue(flag, out var known)
                ? (known ? state : null, known ? null : state)
                : (Set(state, flag, true), Set(state, flag, false));
        }

        if (condition is IIsNullOperation)
        {
            return (null, state);
        }

        var after = condition is ILiteralOperation ? state : Apply(condition, state, raise);
        return condition.ConstantValue is { HasValue: true, Value: bool constant } ? (constant ? after : null, constant ? null : after) : (after, after);
    }

    public ToyState? Return(IOperation value, ToyState state, Action<ToyState> raise) =>
        Apply(value, state, raise) is { } after ? Set(after, "returned", true) : null;

    public ToyState Pass(ControlFlowRegion handler, ToyState state) => state;

    public void Escape(ToyState state, IOperation? thrown)
    {
    }

    public void Arrive(ToyState state, BasicBlock last)
    {
    }

    public ToyState Enter(BasicBlock block, ToyState state) => state;

    public ToyState Leave(ControlFlowRegion region, ToyState state) =>
        state with { Flags = state.Flags.RemoveRange(region.Locals.Select(local => local.Name).Where(name => name is { Length: > 0 })) };

    private ToyState? Call(IInvocationOperation call, ToyState state, Action<ToyState> raise)
    {
        switch (call.TargetMethod.Name)
        {
            case "On" or "Off":
                return Set(state, Text(call), call.TargetMethod.Name == "On");
            case "Fact":
                return state with { Facts = state.Facts.Add(Text(call)) };
            case "Probe":
                Met.Add((Text(call), state));
                return state;
            case "May":
                raise(state);
                return state;
            case "Never":
                raise(state);
                return null;
            case "Dispose" or "DisposeAsync":
                return Set(state, "disposed", true);
            default:
                return state;
        }
    }

    private static ToyState Set(ToyState state, string flag, bool value) => state with { Flags = state.Flags.SetItem(flag, value) };

    private static string Text(IInvocationOperation call) => (string)call.Arguments[0].Value.ConstantValue.Value!;
}
