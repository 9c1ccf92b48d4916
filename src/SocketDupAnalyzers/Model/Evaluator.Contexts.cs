using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>Calls of which it matters what is known where they are made.</summary>
internal sealed partial class Evaluator
{
    /// <summary>What a method that may ask whether something is closed answers, where that is known to be closed; null where its answer is not known.</summary>
    private ConstantValue? AnswerOf(CallSite call, IMethodSymbol method, SummaryPlaces places, DelegateValue? through) =>
        CallingContext.OfQuestion(call, method, places, Body, State) is { } context
            ? Body.Summaries.SummarizeIn(context, method, through?.Lambda, Body)?.Outputs.FirstOrDefault(output => output.Place.Kind == PlaceKind.Return)?.Value as ConstantValue
            : null;

    /// <summary>Whether it is told something, <c>leaveOpen: true</c>, that a new object may keep, or that says who owns what is returned.</summary>
    private static bool IsDecidedByConstants(CallSite call, MethodSummary summary) =>
        (call.Operation is IObjectCreationOperation || summary.Outputs.Any(output => output.Value is ObjectValue made && output.Final.Object(made.Object) is { Owns: null }))
        && call.Arguments.Any(argument => argument.Value is { Type.SpecialType: SpecialType.System_Boolean, ConstantValue.HasValue: true });

    /// <summary>Whether the answer of <paramref name="method"/> may depend on what was noted when something was closed.</summary>
    private bool MayTellOfClose(IMethodSymbol method) => method.ReturnType.SpecialType == SpecialType.System_Boolean && HasClosed;

    /// <summary>Whether <paramref name="method"/> may be there to throw once something was closed.</summary>
    private bool MayRefuseClosed(IMethodSymbol method) => HasClosed && ThrowHelpers.MayThrow(method);

    private bool HasClosed => State.Descriptors.AnyEntry((_, info) => info.Typestate == Typestate.Closed);

    /// <summary>Whether it matters what the method would do were more known of the call: it uses what may be closed here, or closes it on some path.</summary>
    private bool DependsOnContext(InputEffect input, CallSite call, SummaryPlaces places)
    {
        if (input is { Typestate: Typestate.Unknown, Split: null })
        {
            return true;
        }

        // In a context the caller's caller knows whether it is closed.
        if (Body.ContextDepth > 0)
        {
            return input.IsUsed || input.IsDuplicated;
        }

        var value = places.ArgumentFor(input.Place) is { } operand ? call.ValueOf(operand) : places.Map(input.Place) is { } place ? State[place] : Value.Unknown;
        return (input.IsUsed || input.IsDuplicated) && State.DescriptorOf(value) is { } descriptor && State.Descriptor(descriptor)?.Typestate != Typestate.Open;
    }
}
