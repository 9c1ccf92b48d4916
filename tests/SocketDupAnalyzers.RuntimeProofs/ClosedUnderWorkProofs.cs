using System;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA1003: the page's examples fail as the page says, and what the package's own fixes make of them works.</summary>
public sealed class ClosedUnderWorkProofs
{
    /// <summary>No example of the page: what fails is the original, which nobody closed.</summary>
    private const string Copy = """
        using System.Net.Sockets;
        using System.Threading;
        using System.Threading.Tasks;

        internal static class Copy
        {
            public static void Listen(Socket connection)
            {
                Socket copy = connection.Duplicate();
                Task reading = Task.Run(() => copy.Receive(new byte[8]));
                Thread.Sleep(300);
                copy.Dispose();
            }
        }

        """;

    private static readonly Page s_page = Page.Of("SDA1003");

    [Fact]
    public async Task A_task_finds_its_socket_closed()
    {
        var (sending, received) = await GreetAsync(s_page.Bad("Greeter"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => sending);
        Assert.Equal("", received);
    }

    [Fact]
    public async Task The_fix_awaits_the_task()
    {
        var (sending, received) = await GreetAsync(await MendedExample.OfAsync("SDA1003", "Greeter"));
        await sending;
        Assert.Equal("welcome", received);
    }

    [Fact]
    public void Code_on_another_thread_sends_nothing() => Assert.Equal("", Greet(s_page.Bad("Background")));

    [Fact]
    public async Task The_fix_lets_the_work_send_and_close() => Assert.Equal("welcome", Greet(await MendedExample.OfAsync("SDA1003", "Background")));

    [LinuxFact]
    public async Task A_close_under_a_pending_receive_resets_the_original()
    {
        Assert.NotEmpty(await PackageFix.ReportAsync("SDA1003", Copy));
        using var example = CompiledExample.Of(Copy);
        using var loopback = new Loopback();
        using Socket connection = loopback.Accept();
        example.Call("Copy", "Listen", connection);
        var failure = Assert.Throws<SocketException>(() =>
        {
            for (int i = 0; i < 20; i++)
            {
                connection.Send("welcome"u8);
                Thread.Sleep(50);
            }
        });
        Assert.True(failure.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown or SocketError.ConnectionAborted, failure.SocketErrorCode.ToString());
    }

    private static async Task<(Task Sending, string Received)> GreetAsync(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        var sending = (Task)example.Call("Greeter", "GreetAsync", loopback.Listener, "welcome"u8.ToArray())!;
        await Task.WhenAny(sending).WaitAsync(Loopback.Limit);
        return (sending, loopback.ReceiveAll());
    }

    private static string Greet(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        example.Call("Background", "Greet", loopback.Listener, "welcome"u8.ToArray());
        return loopback.ReceiveAll();
    }
}
