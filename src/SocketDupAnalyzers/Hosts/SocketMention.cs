using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Hosts;

/// <summary>The last and sharpest gate before a graph is made: does an operation of the body touch a socket?</summary>
internal static class SocketMention
{
    public static bool IsIn(IOperation root, KnownApis apis) => root.Descendants().Any(operation =>
        apis.KindOf(operation.Type) is { AlwaysSocket: true }
        || (operation is IInvocationOperation call && (apis.NativeOf(call.TargetMethod) is not null || apis.User.Duplicates(call.TargetMethod) || TouchesSocket(call.TargetMethod, apis))));

    private static bool TouchesSocket(IMethodSymbol method, KnownApis apis) =>
        apis.KindOf(method.ContainingType) is { AlwaysSocket: true }
        || apis.HasTrackedMembers(method.ContainingType)
        || method.Parameters.Any(parameter => apis.KindOf(parameter.Type) is { AlwaysSocket: true })
        || !apis.EffectsOf(method).IsEmpty && apis.IsForeign(method.ContainingType);
}
