using System;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA1005: of two owners of one descriptor, closing either closes both.</summary>
public sealed class SecondOwnerProofs
{
    private static readonly Page s_page = Page.Of("SDA1005");

    [LinuxFact]
    public void The_client_sees_the_end_before_it_has_its_echo()
    {
        Assert.Equal("", Echo(s_page.Bad("EchoServer"), out var failure));
        Assert.Equal(SocketError.OperationAborted, Assert.IsType<SocketException>(failure).SocketErrorCode);
    }

    [LinuxFact]
    public async Task The_fix_lets_the_worker_go_on()
    {
        Assert.Equal("welcome", Echo(await MendedExample.OfAsync("SDA1005", "EchoServer"), out var failure));
        Assert.Null(failure);
    }

    [LinuxTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Closing_either_closes_both(bool first)
    {
        using var loopback = new Loopback();
        using Socket connection = loopback.Accept();
#pragma warning disable SDA1005 // What goes wrong then is what is shown.
        using var second = new Socket(connection.SafeHandle);
#pragma warning restore SDA1005
        (first ? connection : second).Close();
        var failure = Assert.Throws<SocketException>(() => (first ? second : connection).Send(new byte[1]));
        Assert.Equal(SocketError.OperationAborted, failure.SocketErrorCode);
        Assert.True(loopback.SeesEnd(Loopback.Limit));
    }

    /// <summary>What the client receives of what it sends, and what the worker fails with.</summary>
    private static string Echo(string source, out Exception? failure)
    {
        using var example = CompiledExample.Of(Caught(source));
        using var loopback = new Loopback();
        var worker = (Thread)example.Call("EchoServer", "Serve", loopback.Listener)!;
        string echo = "";
        try
        {
            loopback.SendAll("welcome");
            echo = loopback.ReceiveAll();
        }
        catch (SocketException reset) when (reset.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown)
        {
        }

        Assert.True(worker.Join(Loopback.Limit));
        failure = (Exception?)example.Call("Caught", "Failure");
        return echo;
    }

    /// <summary>The example with the exception of its thread kept, which would end the process.</summary>
    private static string Caught(string source) => source.Replace("() => Echo(worker)", "() => Caught.Run(() => Echo(worker))", StringComparison.Ordinal) + """

        internal static class Caught
        {
            private static System.Exception? s_failure;

            public static void Run(System.Action work)
            {
                try
                {
                    work();
                }
                catch (System.Exception failure)
                {
                    s_failure = failure;
                }
            }

            public static System.Exception? Failure() => s_failure;
        }

        """;
}
