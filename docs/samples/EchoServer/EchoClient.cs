using System;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EchoServer;

/// <summary>A client that sends one line and reads it back.</summary>
internal static class EchoClient
{
    /// <summary>Sends <paramref name="message"/> to <paramref name="server"/> and says in words what came back within <paramref name="timeout"/>.</summary>
    public static string Talk(EndPoint server, string message, TimeSpan timeout)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.SendTimeout = socket.ReceiveTimeout = (int)timeout.TotalMilliseconds;
        try
        {
            socket.Connect(server);
            byte[] sent = Encoding.UTF8.GetBytes(message);
            socket.Send(sent);
            socket.Shutdown(SocketShutdown.Send);
            return Describe(ReadToEnd(socket), sent);
        }
        catch (SocketException failure)
        {
            return $"no echo: {failure.SocketErrorCode}";
        }
    }

    private static byte[] ReadToEnd(Socket socket)
    {
        var buffer = new byte[4096];
        int length = 0;
        int received;
        while (length < buffer.Length && (received = socket.Receive(buffer.AsSpan(length))) > 0)
        {
            length += received;
        }

        return buffer[..length];
    }

    private static string Describe(byte[] answer, byte[] sent)
    {
        if (answer.Length == 0)
        {
            return "no echo: the server ended the connection";
        }

        return answer.AsSpan().SequenceEqual(sent)
            ? $"got its echo, \"{Encoding.UTF8.GetString(answer)}\", and then the end of the connection"
            : $"got something else, \"{Encoding.UTF8.GetString(answer)}\"";
    }
}
