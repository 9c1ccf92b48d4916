using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Tasks and what hands them on: nothing here changes what a task will give.</summary>
internal static class Promises
{
    /// <summary>The type that awaiting <paramref name="type"/> gives; itself where it is no task.</summary>
    public static ITypeSymbol? ResultOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } named && IsTask(named) ? named.TypeArguments[0] : type;

    /// <summary>Whether <paramref name="type"/> is a task, a value task or an awaiter of the framework.</summary>
    public static bool IsTask(ITypeSymbol? type) => type?.OriginalDefinition is
    {
        Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter",
        ContainingNamespace: { Name: "Tasks" or "CompilerServices", ContainingNamespace: { Name: "Threading" or "Runtime", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
    };

    /// <summary>What a call that only hands a promise, its result or a nullable value on gives; null for every other call.</summary>
    public static Value? Forward(CallSite call)
    {
        var method = call.Method;
        if (method is { Name: "GetValueOrDefault" or "get_Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return call.ValueOf(call.Receiver);
        }

        if (!IsTask(method.ContainingType))
        {
            return null;
        }

        switch (method.Name)
        {
            case "ConfigureAwait" or "AsTask" or "GetAwaiter" or "Preserve":
                return call.ValueOf(call.Receiver) is TaskValue promise ? promise : null;
            case "WaitAsync":
                return call.ValueOf(call.Receiver) is TaskValue timed ? timed with { MayTimeOut = timed.MayTimeOut || call.Arguments.Any(argument => argument.Parameter?.Type.Name == "TimeSpan") } : null;
            case "GetResult" or "get_Result":
                return call.ValueOf(call.Receiver) is TaskValue kept ? kept.Result : null;
            case "FromResult" when call.Arguments.Length == 1:
                return new TaskValue(call.ValueOf(call.Arguments[0].Value));
            case ".ctor" when call.Arguments.Length == 1 && call.ValueOf(call.Arguments[0].Value) is TaskValue handed:
                return handed;
            case ".ctor" when call.Arguments.Length == 1 && call.ValueOf(call.Arguments[0].Value) is ObjectValue or NumberValue:
                return new TaskValue(call.ValueOf(call.Arguments[0].Value));
            default:
                return null;
        }
    }
}
