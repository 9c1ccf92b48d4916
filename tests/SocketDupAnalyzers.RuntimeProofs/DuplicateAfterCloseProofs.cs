using System;
using System.IO;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA1001: the page's examples fail as the page says, and what the package's own fix makes of them works.</summary>
public sealed class DuplicateAfterCloseProofs
{
    private static readonly Page Page = Page.Of("SDA1001");

    [Fact]
    public void Duplicating_a_closed_socket_throws_and_the_client_gets_no_echo()
    {
        using var example = CompiledExample.Of(Page.Bad("EchoServer"));
        using var loopback = new Loopback();
        loopback.SendAll("hello");
        Assert.Throws<ObjectDisposedException>(() => example.Call("EchoServer", "Serve", loopback.Listener));
        Assert.Equal("", loopback.ReceiveAll());
    }

    [Fact]
    public void Duplicating_first_serves_the_client() => AssertEchoes(Page.Fixed("EchoServer"));

    [Fact]
    public async Task The_packages_fix_makes_the_server_serve_its_client()
    {
        string repaired = await PackageFix.ApplyAsync("SDA1001", Page.Bad("EchoServer"));
        Assert.Equal(Page.Fixed("EchoServer"), repaired);
        AssertEchoes(repaired);
    }

    [LinuxFact]
    public async Task A_stale_number_duplicates_an_unrelated_file() =>
        Assert.Contains("returned; client: ; journal: welcome", await GreetAsync(Page.Bad("Greeter")));

    [LinuxFact]
    public async Task A_number_that_is_still_open_duplicates_the_connection() =>
        Assert.All(await GreetAsync(Page.Fixed("Greeter")), line => Assert.Equal("returned; client: welcome; journal: ", line));

    [LinuxFact]
    public async Task The_packages_fix_makes_the_greeting_reach_its_client()
    {
        string repaired = await PackageFix.ApplyAsync("SDA1001", Page.Bad("Greeter"));
        Assert.Equal(Page.Fixed("Greeter"), repaired);
        Assert.All(await GreetAsync(repaired), line => Assert.Equal("returned; client: welcome; journal: ", line));
    }

    /// <summary>A TcpClient shuts the connection down when it closes, for every duplicate; the fix writes the close that does not.</summary>
    [Fact]
    public async Task The_packages_fix_keeps_the_connection_of_a_TcpClient_open()
    {
        const string Source = """
            using System.Net.Sockets;

            internal static class TcpServer
            {
                public static Socket Take(Socket listener)
                {
                    var client = new TcpClient { Client = listener.Accept() };
                    Socket socket = client.Client;
                    client.Close();
                    Socket worker = socket.Duplicate();
                    return worker;
                }
            }

            """;
        using var example = CompiledExample.Of(await PackageFix.ApplyAsync("SDA1001", Source));
        using var loopback = new Loopback();
        using (var worker = (Socket)example.Call("TcpServer", "Take", loopback.Listener)!)
        {
            worker.Send("hello"u8);
        }

        Assert.Equal("hello", loopback.ReceiveAll());
    }

    private static void AssertEchoes(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        loopback.SendAll("hello");
        var worker = (Thread)example.Call("EchoServer", "Serve", loopback.Listener)!;
        Assert.Equal("hello", loopback.ReceiveAll());
        Assert.True(worker.Join(Loopback.Limit));
    }

    private static async Task<string[]> GreetAsync(string source)
    {
        string folder = Directory.CreateTempSubdirectory("SocketDupAnalyzers.").FullName;
        try
        {
            string assembly = Path.Combine(folder, "Greeter.dll");
            await File.WriteAllBytesAsync(assembly, CompiledExample.Compile(source));
            return await ChildProcess.RunAsync("greet", assembly, Path.Combine(folder, "journal"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
