using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>What the parameters of an operation on a socket say of how it goes on, and to whom.</summary>
internal static class ChainForms
{
    /// <summary>Whether a parameter of <paramref name="type"/> names the code that runs when the operation has ended.</summary>
    public static bool IsContinuation(ITypeSymbol? type) => type is { Name: "AsyncCallback", ContainingNamespace.Name: "System" } or { Name: "SocketAsyncEventArgs", ContainingNamespace.Name: "Sockets" };

    /// <summary>Whether an operation says to or from whom each message goes, which is done with datagrams.</summary>
    public static bool NamesPeer(IMethodSymbol method) =>
        method.Name is "SendTo" or "SendToAsync" or "BeginSendTo" or "ReceiveFrom" or "ReceiveFromAsync" or "BeginReceiveFrom" or "ReceiveMessageFrom" or "ReceiveMessageFromAsync" or "BeginReceiveMessageFrom";
}
