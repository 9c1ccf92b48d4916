using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Where the order cannot simply be turned round, nothing is offered.</summary>
public sealed class DupThenCloseRefusedTests
{
    [Fact]
    public Task A_way_out_between() =>
        DupThenClose.Refuses(
            """
            conn.Close();
            if (flag)
            {
                return;
            }

            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task A_throw_between() =>
        DupThenClose.Refuses(
            """
            conn.Close();
            if (flag)
            {
                throw new InvalidOperationException();
            }

            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task An_await_between() =>
        DupThenClose.Refuses(
            "async Task Serve(Socket conn)",
            """
            conn.Close();
            await Task.Delay(100);
            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task A_thread_waited_for_between() =>
        DupThenClose.Refuses(
            "void Serve(Socket conn, System.Threading.Thread reader)",
            """
            conn.Close();
            reader.Join();
            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task A_port_bound_again_between() =>
        DupThenClose.Refuses(
            "void Serve(Socket conn, Socket other, System.Net.EndPoint place)",
            """
            conn.Close();
            other.Bind(place);
            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task A_descriptor_taken_between() =>
        DupThenClose.Refuses(
            """
            conn.Close();
            int first = dup(1);
            int copy = [|dup((int)conn.Handle)|];
            Log((first + copy).ToString());
            """);

    [Fact]
    public Task The_native_error_read_in_another_way() =>
        DupThenClose.Refuses(
            """
            var fd = (int)conn.Handle;
            close(fd);
            int copy = [|dup(fd)|];
            int error = Marshal.GetLastPInvokeError();
            Log((copy + error).ToString());
            """);

    [Fact]
    public Task A_number_that_code_between_computes() =>
        DupThenClose.Refuses(
            """
            conn.Close();
            int target = int.Parse(Console.ReadLine());
            var information = [|conn.DuplicateAndClose(target)|];
            Log(information.ToString());
            """);

    [Fact]
    public Task DuplicateAndClose_twice() =>
        DupThenClose.Refuses(
            """
            var first = conn.DuplicateAndClose(pid);
            var second = [|conn.DuplicateAndClose(pid)|];
            Log(first.ToString() + second.ToString());
            """);

    [Fact]
    public Task A_directive_between() =>
        DupThenClose.Refuses(
            """
            conn.Close();
            #if DEBUG
            Log("closed");
            #endif
            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task A_label() =>
        DupThenClose.Refuses(
            """
            again:
            conn.Close();
            Start([|conn.Duplicate()|]);
            if (flag)
            {
                conn = null;
                goto again;
            }
            """);

    [Fact]
    public Task A_using_whose_end_is_never_reached() =>
        DupThenClose.Refuses(
            """
            while (true)
            {
                using (conn)
                {
                    if (flag)
                    {
                        break;
                    }

                    continue;
                }
            }

            Start([|conn.Duplicate()|]);
            """);
}
