using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Arrays and collections of tasks and threads: one stands for all the work that was put into it.</summary>
internal sealed partial class Evaluator
{
    /// <summary>An element that is put into a collection of this body's own; whether that is what the call does.</summary>
    private bool Collect(CallSite call)
    {
        var isElement = call.Method.Name is "Add" or "TryAdd" or "Enqueue" or "Push" or "AddLast" && QuietCalls.IsFramework(call.Method.ContainingAssembly);
        return isElement
            && call.Arguments.Select(argument => call.ValueOf(argument.Value)).OfType<TaskValue>().FirstOrDefault() is { } element
            && Keep(call.Operation, call.Receiver, element);
    }

    /// <summary>Work is put into a collection, which stands for it from here on; whether that is so.</summary>
    private bool Keep(IOperation operation, IOperation? collection, Value kept)
    {
        if (kept is not TaskValue { Prepared: null } element || !HoldsWork(collection?.Type) || PlaceOf(collection) is not { } place)
        {
            return false;
        }

        // As it is by now: code that the element was made of may have captured it.
        if (State[place] is TaskValue { MadeBy: not null, Prepared: null } own)
        {
            Replace(own, own with { Work = own.Work.Union(element.Work), IsSignal = own.IsSignal || element.IsSignal });
        }
        else if (!element.Work.IsEmpty)
        {
            Set(State.Write(place, new TaskValue(Value.Unknown) { Work = element.Work, MadeBy = operation, IsShared = true }));
        }

        return element.MadeBy is null;
    }

    /// <summary>An array or a list of work stands for all that is in it.</summary>
    private Value Gather(IOperation operation, Value otherwise)
    {
        var (work, isSignal) = (PendingWork.None, false);
        foreach (var element in ElementsOf(operation))
        {
            var value = Evaluate(element);
            if (value is TaskValue { MadeBy: null } task)
            {
                work = work.Union(task.Work);
                isSignal |= task.IsSignal;
                value = Idle(value);
            }

            if (element is not ILiteralOperation)
            {
                Give(operation, value);
            }
        }

        return IsDead ? otherwise : new TaskValue(Value.Unknown) { Work = work, IsSignal = isSignal, MadeBy = operation };
    }

    private static IEnumerable<IOperation> ElementsOf(IOperation operation) => operation switch
    {
        IArrayCreationOperation array => array.Initializer is { } initializer ? array.DimensionSizes.Concat(initializer.ElementValues) : array.DimensionSizes,
        _ => operation.ChildOperations,
    };

    /// <summary>Whether <paramref name="type"/> is an array or a collection of the framework of tasks or threads.</summary>
    private bool HoldsWork(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Body.Apis.IsWork(array.ElementType),
        INamedTypeSymbol { TypeArguments.IsEmpty: false } named => named.TypeArguments.Any(Body.Apis.IsWork)
            && !Body.Apis.IsWork(named)
            && named.ContainingNamespace?.ToDisplayString().StartsWith("System", System.StringComparison.Ordinal) == true,
        _ => false,
    };
}
