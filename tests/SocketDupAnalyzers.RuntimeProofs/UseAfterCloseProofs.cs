using System;
using System.Net.Sockets;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA1002: the page's examples fail as the page says, and what the package's own fix makes of them works.</summary>
public sealed class UseAfterCloseProofs
{
    private const string Closing = "connection.Close();";

    /// <summary>No example of the page: what is wrong with it is that there are two owners.</summary>
    private const string Alias = $$"""
        using System.Net.Sockets;

        internal static class Alias
        {
            public static int Ask(Socket connection, byte[] answer)
            {
                var second = new Socket(connection.SafeHandle);
                {{Closing}}
                return second.Receive(answer);
            }
        }

        """;

    private static readonly Page s_page = Page.Of("SDA1002");

    [Fact]
    public void Shutting_a_closed_socket_down_throws()
    {
        using var example = CompiledExample.Of(s_page.Bad("Greeter"));
        using var loopback = new Loopback();
        Assert.Throws<ObjectDisposedException>(() => example.Call("Greeter", "Greet", loopback.Listener));
    }

    [Fact]
    public async Task The_fix_ends_the_greeting()
    {
        using var example = CompiledExample.Of(await MendedExample.OfAsync("SDA1002", "Greeter"));
        using var loopback = new Loopback();
        example.Call("Greeter", "Greet", loopback.Listener);
        Assert.Equal("welcome", loopback.ReceiveAll());
    }

    [Fact]
    public async Task The_stream_of_a_closed_client_throws() =>
        await Assert.ThrowsAsync<ObjectDisposedException>(() => AskAsync(s_page.Bad("Question")));

    [Fact]
    public async Task The_fix_lets_the_client_have_its_answer() =>
        Assert.Equal(2, await AskAsync(await MendedExample.OfAsync("SDA1002", "Question")));

    [Fact]
    public void Going_on_with_the_original_throws() => Assert.Throws<ObjectDisposedException>(() => HandOver(s_page.Bad("HandOver")));

    [Fact]
    public async Task The_fix_goes_on_with_the_duplicate() => Assert.Equal("welcome", HandOver(await MendedExample.OfAsync("SDA1002", "HandOver")));

    [Fact]
    public async Task A_second_socket_over_a_handle_is_closed_with_the_first()
    {
        Assert.NotEmpty(await PackageFix.ReportAsync("SDA1002", Alias));
        var failure = Assert.Throws<SocketException>(() => AskThroughAlias(Alias));
        Assert.Equal(SocketError.OperationAborted, failure.SocketErrorCode);
    }

    [Fact]
    public void A_second_socket_over_an_open_handle_works() =>
        Assert.Equal(2, AskThroughAlias(Alias.Replace(Closing, "", StringComparison.Ordinal)));

    private static async Task<int> AskAsync(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        using Socket server = loopback.Accept();
        server.Send("ok"u8);
        using var client = new TcpClient { Client = loopback.Client };
        return await Task.Run(() => (int)example.Call("Question", "Ask", client, new byte[2])!).WaitAsync(Loopback.Limit);
    }

    private static string HandOver(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        example.Call("HandOver", "Greet", loopback.Accept());
        return loopback.ReceiveAll();
    }

    private static int AskThroughAlias(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        loopback.Client.Send("ok"u8);
        using Socket connection = loopback.Accept();
        return (int)example.Call("Alias", "Ask", connection, new byte[2])!;
    }
}
