using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>The close sits deeper than the duplicate, or in a loop with it.</summary>
public sealed class DupThenCloseNestedTests
{
    [Fact]
    public Task In_front_of_an_if_that_closes() =>
        DupThenClose.Fixes(
            """
            if (flag)
            {
                conn.Close();
            }

            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            var worker = conn.Duplicate();
            if (flag)
            {
                conn.Close();
            }

            Start(worker);
            """);

    [Fact]
    public Task In_front_of_an_if_without_braces() =>
        DupThenClose.Fixes(
            """
            if (flag) conn.Close();
            else Log("open");
            Start([|conn.Duplicate()|]);
            """,
            """
            var duplicate = conn.Duplicate();
            if (flag) conn.Close();
            else Log("open");
            Start(duplicate);
            """);

    [Fact]
    public Task In_front_of_an_if_that_closes_on_both_ways() =>
        DupThenClose.Fixes(
            """
            if (flag)
                conn.Close();
            else
                conn.Dispose();
            Start([|conn.Duplicate()|]);
            """,
            """
            var duplicate = conn.Duplicate();
            if (flag)
                conn.Close();
            else
                conn.Dispose();
            Start(duplicate);
            """);

    [Fact]
    public Task In_front_of_a_try_that_closes() =>
        DupThenClose.Fixes(
            """
            try
            {
                conn.Close();
            }
            catch (SocketException)
            {
            }

            Start([|conn.Duplicate()|]);
            """,
            """
            var duplicate = conn.Duplicate();
            try
            {
                conn.Close();
            }
            catch (SocketException)
            {
            }

            Start(duplicate);
            """);

    [Fact]
    public Task An_earlier_close_that_returns_does_not_matter() =>
        DupThenClose.Fixes(
            """
            if (flag)
            {
                conn.Close();
                return;
            }

            conn.Close();
            Start([|conn.Duplicate()|]);
            """,
            """
            if (flag)
            {
                conn.Close();
                return;
            }

            var duplicate = conn.Duplicate();
            conn.Close();
            Start(duplicate);
            """);

    [Fact]
    public Task A_loop_over_the_sockets_themselves() =>
        DupThenClose.Fixes(
            "void Serve(List<Socket> all)",
            """
            foreach (var conn in all)
            {
                conn.Close();
                Start([|conn.Duplicate()|]);
            }
            """,
            """
            foreach (var conn in all)
            {
                var duplicate = conn.Duplicate();
                conn.Close();
                Start(duplicate);
            }
            """);

    [Fact]
    public Task A_loop_that_accepts() =>
        DupThenClose.Fixes(
            "void Serve(Socket listener)",
            """
            while (true)
            {
                var conn = listener.Accept();
                conn.Close();
                Start([|conn.Duplicate()|]);
            }
            """,
            """
            while (true)
            {
                var conn = listener.Accept();
                var duplicate = conn.Duplicate();
                conn.Close();
                Start(duplicate);
            }
            """);

    [Fact]
    public Task A_loop_that_accepts_into_one_variable() =>
        DupThenClose.Fixes(
            "void Serve(Socket listener)",
            """
            Socket conn;
            while (true)
            {
                conn = listener.Accept();
                conn.Close();
                Start([|conn.Duplicate()|]);
            }
            """,
            """
            Socket conn;
            while (true)
            {
                conn = listener.Accept();
                Socket duplicate = conn.Duplicate();
                conn.Close();
                Start(duplicate);
            }
            """);

    [Fact]
    public Task Refused_where_the_close_is_in_the_turn_before() =>
        DupThenClose.Refuses(
            """
            for (var i = 0; i < pid; i++)
            {
                Start([|conn.Duplicate()|]);
                conn.Close();
            }
            """);

    [Fact]
    public Task Refused_where_every_turn_closes_the_same_socket() =>
        DupThenClose.Refuses(
            """
            while (flag)
            {
                conn.Close();
                Start([|conn.Duplicate()|]);
            }
            """);

    [Fact]
    public Task Refused_where_an_earlier_close_goes_on() =>
        DupThenClose.Refuses(
            """
            if (flag)
            {
                conn.Close();
            }

            Log("closing");
            conn.Close();
            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task Refused_where_the_duplicate_is_conditional() =>
        DupThenClose.Refuses(
            """
            conn.Close();
            if (flag)
            {
                Start([|conn.Duplicate()|]);
            }
            """);

    [Fact]
    public Task Refused_where_the_argument_is_conditional() =>
        DupThenClose.Refuses(
            """
            conn.Close();
            Start(flag ? [|conn.Duplicate()|] : null);
            """);

    [Fact]
    public Task Refused_where_the_duplicate_is_in_a_loop() =>
        DupThenClose.Refuses(
            """
            conn.Close();
            for (var i = 0; i < pid; i++)
            {
                Start([|conn.Duplicate()|]);
            }
            """);

    [Fact]
    public Task Refused_where_the_duplicate_is_in_a_try() =>
        DupThenClose.Refuses(
            """
            conn.Close();
            try
            {
                Start([|conn.Duplicate()|]);
            }
            catch (SocketException)
            {
            }
            """);

    [Fact]
    public Task The_other_branch_may_use_the_socket() =>
        DupThenClose.Fixes(
            """
            if (flag)
            {
                conn.Close();
            }
            else
            {
                conn.Send(new byte[1]);
            }

            Start([|conn.Duplicate()|]);
            """,
            """
            var duplicate = conn.Duplicate();
            if (flag)
            {
                conn.Close();
            }
            else
            {
                conn.Send(new byte[1]);
            }

            Start(duplicate);
            """);

    [Fact]
    public Task Refused_where_the_branch_waits_behind_the_close() =>
        DupThenClose.Refuses(
            """
            if (flag)
            {
                conn.Close();
                _worker.Receive(new byte[1]);
            }

            Start([|conn.Duplicate()|]);
            """);
}
