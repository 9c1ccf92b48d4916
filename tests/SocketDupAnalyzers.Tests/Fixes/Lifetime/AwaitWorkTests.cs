using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Lifetime.ClosedUnderWork;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>The work is awaited before the socket is closed.</summary>
public sealed class AwaitWorkTests
{
    private const string Async = "public async Task Run(Socket listener)";

    [Fact]
    public Task A_discarded_task_is_awaited() => Await.Fixes(
        Async,
        """
        using Socket conn = await listener.AcceptAsync();
        _ = [|EchoAsync(conn)|]; // Echo.
        """,
        """
        using Socket conn = await listener.AcceptAsync();
        await EchoAsync(conn); // Echo.
        """);

    [Fact]
    public Task Code_on_the_pool_is_awaited() => Await.Fixes(
        Async,
        """
        using (Socket conn = await listener.AcceptAsync())
        {
            _ = [|Task.Run(() => Serve(conn))|];
        }
        """,
        """
        using (Socket conn = await listener.AcceptAsync())
        {
            await Task.Run(() => Serve(conn));
        }
        """);

    [Fact]
    public Task A_task_that_is_kept_is_awaited_before_the_close() => Await.Fixes(
        Async,
        """
        Socket conn = await listener.AcceptAsync();
        Task echo = [|EchoAsync(conn)|];
        Log("started");

        // Done.
        conn.Close();
        Log("closed");
        """,
        """
        Socket conn = await listener.AcceptAsync();
        Task echo = EchoAsync(conn);
        Log("started");

        await echo;
        // Done.
        conn.Close();
        Log("closed");
        """);

    [Fact]
    public Task A_task_that_is_kept_is_awaited_at_the_end_of_the_using() => Await.Fixes(
        Async,
        """
        using Socket conn = await listener.AcceptAsync();
        var echo = [|EchoAsync(conn)|];
        Log("started");
        """,
        """
        using Socket conn = await listener.AcceptAsync();
        var echo = EchoAsync(conn);
        Log("started");
        await echo;
        """);

    [Fact]
    public Task A_task_of_a_task_is_unwrapped() => Await.Fixes(
        Async,
        """
        using Socket conn = await listener.AcceptAsync();
        _ = [|Task.Factory.StartNew(async () => await EchoAsync(conn))|];
        """,
        """
        using Socket conn = await listener.AcceptAsync();
        await Task.Factory.StartNew(async () => await EchoAsync(conn)).Unwrap();
        """);

    [Fact]
    public Task A_method_that_returns_the_task_becomes_async() => Await.Fixes(
        "public Task Run(Socket listener, bool flag)",
        """
        if (flag)
        {
            return Task.CompletedTask;
        }

        using Socket conn = listener.Accept();
        return [|EchoAsync(conn)|];
        """,
        "public async Task Run(Socket listener, bool flag)",
        """
        if (flag)
        {
            return;
        }

        using Socket conn = listener.Accept();
        await EchoAsync(conn);
        """);

    [Fact]
    public Task A_method_that_returns_a_result_awaits_it() => Await.Fixes(
        "public Task<int> Run(Socket listener, bool flag)",
        """
        using (Socket conn = listener.Accept())
        {
            if (flag)
            {
                return Task.FromResult(0);
            }

            return [|Task.Run(() => conn.Send(new byte[4]))|];
        }
        """,
        "public async Task<int> Run(Socket listener, bool flag)",
        """
        using (Socket conn = listener.Accept())
        {
            if (flag)
            {
                return 0;
            }

            return await Task.Run(() => conn.Send(new byte[4]));
        }
        """);

    [Fact]
    public Task What_follows_a_return_stays_behind_it() => Await.Fixes(
        "public Task Run(Socket listener, bool flag)",
        """
        using Socket conn = listener.Accept();
        if (flag)
        {
            return [|EchoAsync(conn)|];
        }

        conn.Send(new byte[1]);
        return Task.CompletedTask;
        """,
        "public async Task Run(Socket listener, bool flag)",
        """
        using Socket conn = listener.Accept();
        if (flag)
        {
            await EchoAsync(conn);
            return;
        }

        conn.Send(new byte[1]);
        return;
        """);

    [Fact]
    public Task All_are_fixed()
    {
        const string before = """
            using Socket conn = await listener.AcceptAsync();
            _ = [|EchoAsync(conn)|];
            _ = [|Task.Run(() => Serve(conn))|];
            """;
        const string after = """
            using Socket conn = await listener.AcceptAsync();
            await EchoAsync(conn);
            await Task.Run(() => Serve(conn));
            """;
        return Await.Fixes(Async, before, after);
    }

    [Fact]
    public Task What_waits_in_no_async_method_is_refused() => Await.Refuses(
        "public void Run(Socket listener)",
        """
        using Socket conn = listener.Accept();
        _ = [|EchoAsync(conn)|];
        """);

    [Fact]
    public Task A_parameter_by_reference_is_refused() => Await.Refuses(
        "public Task Run(Socket listener, ref int count)",
        """
        using Socket conn = listener.Accept();
        count++;
        return [|EchoAsync(conn)|];
        """);

    [Fact]
    public Task A_lock_is_refused() => Await.Refuses(
        Async,
        """
        using Socket conn = await listener.AcceptAsync();
        lock (listener)
        {
            _ = [|EchoAsync(conn)|];
        }
        """);
}
