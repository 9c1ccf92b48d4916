using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Lifetime.ClosedUnderWork;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>The work closes the socket, and its starter does not.</summary>
public sealed class OwnByWorkTests
{
    private const string Signature = "public void Run(Socket listener, bool flag)";

    [Fact]
    public Task The_expression_of_a_lambda_goes_into_a_using() => Own.Fixes(
        Signature,
        """
        using Socket conn = listener.Accept(); // The next one.
        [|Task.Run(() => Serve(conn))|];
        """,
        """
        Socket conn = listener.Accept(); // The next one.
        Task.Run(() =>
        {
            using (conn)
            {
                Serve(conn);
            }
        });
        """);

    [Fact]
    public Task A_task_is_awaited_in_the_using() => Own.Fixes(
        Signature,
        """
        while (flag)
        {
            using var conn = listener.Accept();
            _ = [|Task.Run(() => EchoAsync(conn))|];
        }
        """,
        """
        while (flag)
        {
            var conn = listener.Accept();
            _ = Task.Run(async () =>
            {
                using (conn)
                {
                    await EchoAsync(conn);
                }
            });
        }
        """);

    [Fact]
    public Task A_block_goes_into_a_using() => Own.Fixes(
        Signature,
        """
        using (Socket conn = listener.Accept())
        {
            Log("accepted");
            new System.Threading.[|Thread(() =>
            {
                // Serves it.
                Serve(conn);
                Log("served");
            }).Start()|];
        }
        """.Replace("new System.Threading.[|Thread", "[|new System.Threading.Thread"),
        """
        Socket conn = listener.Accept();
        Log("accepted");
        new System.Threading.Thread(() =>
        {
            using (conn)
            {
                // Serves it.
                Serve(conn);
                Log("served");
            }
        }).Start();
        """);

    [Fact]
    public Task The_close_that_is_written_out_goes() => Own.Fixes(
        Signature,
        """
        Socket conn = listener.Accept();
        System.Threading.[|ThreadPool.QueueUserWorkItem(_ => Serve(conn))|];
        conn.Close();
        Log("started");
        """.Replace("System.Threading.[|Thread", "[|System.Threading.Thread"),
        """
        Socket conn = listener.Accept();
        System.Threading.ThreadPool.QueueUserWorkItem(_ =>
        {
            using (conn)
            {
                Serve(conn);
            }
        });
        Log("started");
        """);

    [Fact]
    public Task The_comments_of_a_close_stay() => Own.Fixes(
        Signature,
        """
        Socket conn = listener.Accept();
        [|Task.Run(() => Serve(conn))|];
        // The client is told nothing more.
        conn.Close(); // Not before the work has begun.
        """,
        """
        Socket conn = listener.Accept();
        Task.Run(() =>
        {
            using (conn)
            {
                Serve(conn);
            }
        });
        // The client is told nothing more.
        // Not before the work has begun.
        """);

    [Fact]
    public Task The_comment_above_a_close_stays() => Own.Fixes(
        Signature,
        """
        Socket conn = listener.Accept();
        [|Task.Run(() => Serve(conn))|];

        // The client is told nothing more.
        conn.Close();
        """,
        """
        Socket conn = listener.Accept();
        Task.Run(() =>
        {
            using (conn)
            {
                Serve(conn);
            }
        });

        // The client is told nothing more.
        """);

    [Fact]
    public Task The_body_of_a_using_statement_moves_out() => Own.Fixes(
        Signature,
        """
        using (Socket conn = listener.Accept())
        {
            [|Task.Run(() => Serve(conn))|];
        }
        """,
        """
        Socket conn = listener.Accept();
        Task.Run(() =>
        {
            using (conn)
            {
                Serve(conn);
            }
        });
        """);

    [Fact]
    public Task A_method_is_called_in_a_task_that_owns_the_socket() => Own.Fixes(
        Signature,
        """
        while (flag)
        {
            using var conn = listener.Accept();
            _ = [|EchoAsync(conn)|];
        }
        """,
        """
        while (flag)
        {
            var conn = listener.Accept();
            _ = Task.Run(async () =>
            {
                using (conn)
                {
                    await EchoAsync(conn);
                }
            });
        }
        """);

    [Fact]
    public Task All_are_fixed() => Own.Fixes(
        Signature,
        """
        using Socket conn = listener.Accept();
        [|Task.Run(() => Serve(conn))|];
        using Socket other = listener.Accept();
        [|Task.Run(() => Serve(other))|];
        """,
        """
        Socket conn = listener.Accept();
        Task.Run(() =>
        {
            using (conn)
            {
                Serve(conn);
            }
        });
        Socket other = listener.Accept();
        Task.Run(() =>
        {
            using (other)
            {
                Serve(other);
            }
        });
        """);

    [Fact]
    public Task A_later_use_is_refused() => Own.Refuses(
        Signature,
        """
        using Socket conn = listener.Accept();
        [|Task.Run(() => Serve(conn))|];
        conn.Send(new byte[1]);
        """);

    [Fact]
    public Task A_way_past_the_start_is_refused() => Own.Refuses(
        Signature,
        """
        using Socket conn = listener.Accept();
        if (flag)
        {
            return;
        }

        [|Task.Run(() => Serve(conn))|];
        """);

    [Fact]
    public Task Work_on_one_way_only_is_refused() => Own.Refuses(
        Signature,
        """
        using Socket conn = listener.Accept();
        if (flag)
        {
            [|Task.Run(() => Serve(conn))|];
        }
        """);

    [Fact]
    public Task A_timer_is_refused() => Own.Refuses(
        Signature,
        """
        using Socket conn = listener.Accept();
        var timer = [|new System.Threading.Timer(_ => Serve(conn))|];
        """);
}
