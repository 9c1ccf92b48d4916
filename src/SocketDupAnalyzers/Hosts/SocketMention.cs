using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Hosts;

/// <summary>The last and sharpest gate before a graph is made: does an operation of the body touch a socket?</summary>
internal static class SocketMention
{
    public static bool IsIn(IOperation root, KnownApis apis) => root.Descendants().Any(operation =>
        apis.KindOf(operation.Type) is { AlwaysSocket: true } or { IsNetwork: true }
        || operation switch
        {
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call => call.Arguments.Length > 0 && apis.Loaded.EntryPointOf(call.Instance) is not null,
            IInvocationOperation call => apis.NativeOf(call.TargetMethod) is not null || apis.User.Duplicates(call.TargetMethod) || TouchesSocket(call.TargetMethod, apis),
            IFunctionPointerInvocationOperation call => apis.Loaded.EntryPointOf(call.Target) is not null,
            IMethodReferenceOperation method => apis.NativeOf(method.Method) is not null,
            _ => false,
        });

    private static bool TouchesSocket(IMethodSymbol method, KnownApis apis) =>
        apis.KindOf(method.ContainingType) is { AlwaysSocket: true }
        || apis.HasTrackedMembers(method.ContainingType)
        || method.Parameters.Any(parameter => apis.KindOf(parameter.Type) is { AlwaysSocket: true })
        || !apis.EffectsOf(method).IsEmpty && apis.IsForeign(method.ContainingType);
}
