using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>What <c>docs/samples/SocketDuplication.cs</c> promises, on loopback sockets.</summary>
public sealed class SocketDuplicationTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    [Fact]
    public void The_copy_works_after_the_original_closed()
    {
        using var loopback = new Loopback();
        Socket original = loopback.Accept();
        using Socket copy = original.Duplicate();
        original.Close();

        loopback.SendAll("hello");
        Assert.Equal("hello", Echo(copy));
        copy.Close();
        Assert.Equal("hello", loopback.ReceiveAll());
    }

    [Fact]
    public void The_original_works_after_the_copy_closed()
    {
        using var loopback = new Loopback();
        using Socket original = loopback.Accept();
        original.Duplicate().Dispose();

        loopback.SendAll("hello");
        Assert.Equal("hello", Echo(original));
        original.Close();
        Assert.Equal("hello", loopback.ReceiveAll());
    }

    [Fact]
    public void The_peer_sees_the_end_when_the_last_copy_closes()
    {
        using var loopback = new Loopback();
        Socket original = loopback.Accept();
        Socket copy = original.Duplicate();

        original.Close();
        Assert.False(loopback.SeesEnd(Moment));
        copy.Close();
        Assert.True(loopback.SeesEnd(Loopback.Limit));
    }

    [Fact]
    public void The_copy_has_a_descriptor_of_its_own_and_knows_the_connection()
    {
        using var loopback = new Loopback();
        using Socket original = loopback.Accept();
        using Socket copy = original.Duplicate();

        Assert.NotEqual(original.SafeHandle.DangerousGetHandle(), copy.SafeHandle.DangerousGetHandle());
        Assert.True(copy.Connected);
        Assert.Equal(original.RemoteEndPoint, copy.RemoteEndPoint);
        Assert.Equal(original.LocalEndPoint, copy.LocalEndPoint);
        Assert.Equal((original.AddressFamily, original.SocketType, original.ProtocolType), (copy.AddressFamily, copy.SocketType, copy.ProtocolType));
    }

    [Fact]
    public async Task The_copy_does_asynchronous_work()
    {
        using var loopback = new Loopback();
        Socket original = loopback.Accept();
        using Socket copy = original.Duplicate();
        original.Close();

        Task<int> receive = copy.ReceiveAsync(new byte[16]);
        loopback.SendAll("hello");
        Assert.Equal(5, await receive.WaitAsync(Loopback.Limit));
    }

    [Fact]
    public void A_listener_can_be_duplicated()
    {
        using var loopback = new Loopback();
        using Socket listener = loopback.Listener.Duplicate();
        loopback.Listener.Close();

        using Socket connection = listener.Accept();
        Assert.Equal(loopback.Client.LocalEndPoint, connection.RemoteEndPoint);
    }

    [Fact]
    public void A_datagram_socket_can_be_duplicated()
    {
        using var original = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        original.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        original.ReceiveTimeout = (int)Loopback.Limit.TotalMilliseconds;
        using Socket copy = original.Duplicate();
        EndPoint address = original.LocalEndPoint!;
        original.Close();

        using var peer = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        peer.SendTo("hello"u8.ToArray(), address);
        Assert.Equal(5, copy.Receive(new byte[16]));
    }

    [Fact]
    public void A_closed_source_is_refused()
    {
        using var loopback = new Loopback();
        Socket original = loopback.Accept();
        original.Close();
        Assert.Throws<ObjectDisposedException>(original.Duplicate);
    }

    [Fact]
    public void Null_is_refused() =>
        Assert.Throws<ArgumentNullException>("socket", () => SocketDuplication.Duplicate((Socket)null!));

    [LinuxFact]
    public void The_copy_is_closed_on_exec()
    {
        using var loopback = new Loopback();
        using Socket original = loopback.Accept();
        using Socket copy = original.Duplicate();
        Assert.True(Libc.ClosesOnExec(copy.SafeHandle));
    }

    [LinuxFact]
    public void A_child_process_does_not_keep_the_connection()
    {
        using var loopback = new Loopback();
        Socket original = loopback.Accept();
        Socket copy = original.Duplicate();
        using Process child = Process.Start("sleep", "60");
        try
        {
            original.Close();
            copy.Close();
            Assert.True(loopback.SeesEnd(Loopback.Limit));
            Assert.False(child.HasExited);
        }
        finally
        {
            child.Kill();
        }
    }

    /// <summary>The way that the method takes on macOS and other Unix systems, on which it is the only one.</summary>
    [LinuxFact]
    public void The_way_for_other_Unix_systems_works_on_Linux_too()
    {
        using var loopback = new Loopback();
        Socket original = loopback.Accept();
        var copy = (SafeSocketHandle)Invoke("DuplicateOnUnix", original.SafeHandle)!;
        Assert.True(Libc.ClosesOnExec(copy));
        original.Close();

        using var worker = new Socket(copy);
        loopback.SendAll("hello");
        Assert.Equal("hello", Echo(worker));
        Assert.Throws<ObjectDisposedException>(() => Invoke("DuplicateOnUnix", original.SafeHandle));
    }

    [LinuxFact]
    public async Task The_error_is_the_systems_own()
    {
        const int EMFILE = 24;
        Assert.Equal(
            [$"{SocketError.TooManyOpenSockets} {EMFILE}", "the connection is unharmed"],
            await ChildProcess.RunAsync("descriptors-run-out"));
    }

    [Fact]
    public void The_buffer_for_Windows_has_the_size_of_WSAPROTOCOL_INFOW()
    {
        const int dword = 4;
        const int guid = 16;
        const int protocolChain = dword + (7 * dword);
        const int protocolName = 256 * 2;
        Type buffer = typeof(SocketDuplication).GetNestedType("ProtocolInfo", BindingFlags.NonPublic)!;
        Assert.Equal((5 * dword) + guid + dword + protocolChain + (9 * dword) + (2 * dword) + protocolName, Marshal.SizeOf(buffer));
    }

    /// <summary>Sends back what comes until the peer is done.</summary>
    private static string Echo(Socket socket)
    {
        socket.ReceiveTimeout = (int)Loopback.Limit.TotalMilliseconds;
        var echoed = new StringBuilder();
        var buffer = new byte[16];
        int received;
        while ((received = socket.Receive(buffer)) > 0)
        {
            socket.Send(buffer.AsSpan(0, received));
            echoed.Append(Encoding.ASCII.GetString(buffer, 0, received));
        }

        return echoed.ToString();
    }

    private static object? Invoke(string method, SafeSocketHandle handle) =>
        typeof(SocketDuplication).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [handle], null);
}
