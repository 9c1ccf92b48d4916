using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>Arguments that pass a member's own checks, so that only the state of the object can refuse the call.</summary>
internal static class PlausibleArguments
{
    /// <summary>The arguments for <paramref name="method"/>, or null where reflection cannot pass one (a span).</summary>
    public static object?[]? For(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var arguments = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = parameters[i].ParameterType;
            type = type.IsByRef ? type.GetElementType()! : type;
            if (type.IsByRefLike || type.IsPointer)
                return null;
            arguments[i] = For(type, parameters[i], method);
        }

        return arguments;
    }

    private static object? For(Type type, ParameterInfo parameter, MethodInfo method)
    {
        var endPoint = new IPEndPoint(IPAddress.Loopback, 9);
        return (type, parameter.Name) switch
        {
            (_, "optionOutValue" or "optionInValue") => new byte[4],
            (_, "optionValue") when type == typeof(byte[]) => new byte[4],
            (_, "optionValue") when type == typeof(object) => new LingerOption(false, 0),
            _ when type == typeof(SocketOptionName) => OptionName(method),
            (_, "ioControlCode") when type == typeof(int) => 0x541B,
            _ when type == typeof(IOControlCode) => IOControlCode.DataToRead,
            _ when type == typeof(byte[]) => new byte[4],
            _ when type == typeof(char[]) => new char[4],
            (_, "offset" or "index" or "timeout" or "microSeconds" or "timeToLive" or "interfaceIndex" or "ifindex") when type == typeof(int) => 0,
            (_, "port") => 9,
            _ when type == typeof(int) => 1,
            _ when type == typeof(string) => parameter.Name is "fileName" or "path" ? null : "127.0.0.1",
            _ when type == typeof(IPAddress) => parameter.Name!.Contains("multicast", StringComparison.OrdinalIgnoreCase)
                ? IPAddress.Parse("239.0.0.1")
                : IPAddress.Loopback,
            _ when type == typeof(IPAddress[]) => new[] { IPAddress.Loopback },
            _ when type == typeof(IPEndPoint) || type == typeof(EndPoint) => endPoint,
            _ when type == typeof(IList<ArraySegment<byte>>) => new List<ArraySegment<byte>> { new(new byte[4]) },
            _ when type == typeof(ArraySegment<byte>) => new ArraySegment<byte>(new byte[4]),
            _ when type == typeof(Memory<byte>) => new Memory<byte>(new byte[4]),
            _ when type == typeof(ReadOnlyMemory<byte>) => new ReadOnlyMemory<byte>(new byte[4]),
            _ when type == typeof(Memory<char>) => new Memory<char>(new char[4]),
            _ when type == typeof(SocketAddress) => endPoint.Serialize(),
            _ when type == typeof(SocketAsyncEventArgs) => EventArguments(endPoint),
            _ when type == typeof(SslClientAuthenticationOptions) => new SslClientAuthenticationOptions { TargetHost = "host" },
            _ when type == typeof(StringBuilder) => new StringBuilder("text"),
            _ when type == typeof(object[]) => Array.Empty<object>(),
            _ when type == typeof(object) && parameter.Name != "state" => "text",
            _ when type == typeof(LingerOption) => new LingerOption(false, 0),
            _ when type == typeof(IAsyncResult) => Ended(method),
            _ when type == typeof(Stream) => new MemoryStream(),
            _ when type == typeof(IList) => new ArrayList(),
            _ when type == typeof(SocketShutdown) => SocketShutdown.Both,
            _ when type == typeof(SelectMode) => SelectMode.SelectRead,
            _ when type == typeof(SocketOptionLevel) => SocketOptionLevel.Socket,
            (_, "timeout") => TimeSpan.Zero,
            _ when type == typeof(CancellationToken) => CancellationToken.None,
            _ when type == typeof(short) => (short)64,
            _ when type.IsValueType => Activator.CreateInstance(type),
            _ => null,
        };
    }

    private static SocketOptionName OptionName(MethodInfo method)
    {
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.ParameterType == typeof(object))
                return SocketOptionName.Linger;
        }

        return SocketOptionName.ReuseAddress;
    }

    private static SocketAsyncEventArgs EventArguments(EndPoint endPoint)
    {
        var arguments = new SocketAsyncEventArgs { RemoteEndPoint = endPoint, SendPacketsElements = [] };
        arguments.SetBuffer(new byte[4], 0, 4);
        return arguments;
    }

    /// <summary>An operation like those of the matching <c>Begin</c>, ended already.</summary>
    private static IAsyncResult Ended(MethodInfo method) => TaskToAsyncResult.Begin(
        (method.Name, method.GetParameters().Length) switch
        {
            ("EndAccept", 1) or ("EndAcceptSocket", _) => Task.FromResult<Socket>(null!),
            ("EndAccept", _) => Task.FromResult<(Socket, byte[], int)>((null!, new byte[4], 4)),
            ("EndAcceptTcpClient", _) => Task.FromResult<TcpClient>(null!),
            ("EndReceiveFrom", _) => Task.FromResult<SocketReceiveFromResult>(default),
            ("EndReceiveMessageFrom", _) => Task.FromResult<SocketReceiveMessageFromResult>(default),
            _ => Task.FromResult(0),
        },
        callback: null,
        state: null);
}
