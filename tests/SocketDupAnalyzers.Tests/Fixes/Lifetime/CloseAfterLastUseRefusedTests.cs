using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Lifetime.UseAfterClose;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Where a later close would be wrong, or none, it is not offered.</summary>
public sealed class CloseAfterLastUseRefusedTests
{
    [Fact]
    public Task A_close_on_one_branch() =>
        CloseAfterLastUse.Refuses(
            """
            if (flag)
            {
                conn.Close();
            }

            [|conn.Send(data)|];
            """);

    [Fact]
    public Task A_return_between() =>
        CloseAfterLastUse.Refuses(
            """
            conn.Close();
            if (flag)
            {
                return;
            }

            [|conn.Send(data)|];
            """);

    [Fact]
    public Task A_throw_between() =>
        CloseAfterLastUse.Refuses(
            """
            conn.Close();
            if (flag)
            {
                throw new InvalidOperationException();
            }

            [|conn.Send(data)|];
            """);

    [Fact]
    public Task Something_awaited_between() =>
        CloseAfterLastUse.Refuses(
            "async Task Serve(Socket conn, Task reader, byte[] data)",
            """
            conn.Close();
            await reader;
            [|conn.Send(data)|];
            """);

    [Fact]
    public Task A_thread_waited_for_between() =>
        CloseAfterLastUse.Refuses(
            "void Serve(Socket conn, System.Threading.Thread reader, byte[] data)",
            """
            conn.Close();
            reader.Join();
            [|conn.Send(data)|];
            """);

    [Fact]
    public Task The_next_turn_of_a_loop() =>
        CloseAfterLastUse.Refuses(
            """
            while (flag)
            {
                [|conn.Send(data)|];
                conn.Close();
            }
            """);

    [Fact]
    public Task A_use_in_both_turns_of_a_loop() =>
        CloseAfterLastUse.Refuses(
            """
            while (flag)
            {
                conn.Close();
                [|conn.Send(data)|];
            }
            """);

    [Fact]
    public Task The_state_is_asked_between() =>
        CloseAfterLastUse.Refuses(
            """
            conn.Close();
            if (!conn.Connected)
            {
                Log("closed");
            }

            [|conn.Send(data)|];
            """);

    [Fact]
    public Task A_finally_that_closes() =>
        CloseAfterLastUse.Refuses(
            """
            try
            {
                conn.Send(data);
            }
            finally
            {
                conn.Close();
            }

            [|conn.Send(data)|];
            """);

    [Fact]
    public Task A_directive_between() =>
        CloseAfterLastUse.Refuses(
            """
            using (conn)
            {
                conn.Send(data);
            }

            #if !DEBUG
            [|conn.Send(data)|];
            #endif
            """);

    [Fact]
    public Task A_using_whose_extension_would_hide_a_local() =>
        CloseAfterLastUse.Refuses(
            """
            using (conn)
            {
                conn.Send(data);
            }

            int length = [|conn.Receive(data)|];
            Log(length.ToString());
            """);

    [Fact]
    public Task A_using_declaration() =>
        CloseAfterLastUse.Refuses(
            """
            {
                using var held = conn;
                held.Send(data);
            }

            [|conn.Send(data)|];
            """);

    [Fact]
    public Task What_it_hands_out_is_used_before_the_use() =>
        CloseAfterLastUse.Refuses(
            "void Serve(Socket conn, int pid, byte[] data)",
            """
            var information = conn.DuplicateAndClose(pid);
            Log(information.ToString());
            [|conn.Send(data)|];
            """);

    [Fact]
    public Task A_task_that_is_returned() =>
        CloseAfterLastUse.Refuses(
            "Task<int> Serve(Socket conn, ArraySegment<byte> data)",
            """
            conn.Close();
            return [|conn.SendAsync(data, SocketFlags.None)|];
            """);

    [Fact]
    public Task An_operation_that_is_only_started() =>
        CloseAfterLastUse.Refuses(
            """
            conn.Close();
            [|conn.BeginSend(data, 0, data.Length, SocketFlags.None, null, null)|];
            """);

    [Fact]
    public Task A_stream_that_is_returned() =>
        CloseAfterLastUse.Refuses(
            "NetworkStream Serve(TcpClient client)",
            """
            client.Close();
            return [|client.GetStream()|];
            """);

    [Fact]
    public Task A_use_in_code_that_runs_later() =>
        CloseAfterLastUse.Refuses(
            """
            conn.Close();
            Action late = () => conn.Send(data);
            [|conn.Send(data)|];
            late();
            """);
}
