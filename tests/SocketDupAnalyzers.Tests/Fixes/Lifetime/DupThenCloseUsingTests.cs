using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>The close is the end of a using, or stands in a finally: the duplicate goes in.</summary>
public sealed class DupThenCloseUsingTests
{
    [Fact]
    public Task A_local_is_declared_in_front_and_assigned_inside() =>
        DupThenClose.Fixes(
            """
            using (conn)
            {
                Log("serving");
            }

            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            Socket worker;
            using (conn)
            {
                Log("serving");
                worker = conn.Duplicate();
            }

            Start(worker);
            """);

    [Fact]
    public Task Comments_go_in_with_the_duplicate() =>
        DupThenClose.Fixes(
            """
            using (conn)
            {
                Log("serving");
            }

            // for the worker,
            // which goes on
            Socket worker = [|conn.Duplicate()|]; // a copy
            Start(worker);
            """,
            """
            Socket worker;
            using (conn)
            {
                Log("serving");
                // for the worker,
                // which goes on
                worker = conn.Duplicate(); // a copy
            }

            Start(worker);
            """);

    [Fact]
    public Task A_returned_duplicate_becomes_a_local() =>
        DupThenClose.Fixes(
            "Socket Serve(Socket conn)",
            """
            using (conn)
            {
                Log("serving");
            }

            return [|conn.Duplicate()|];
            """,
            """
            Socket duplicate;
            using (conn)
            {
                Log("serving");
                duplicate = conn.Duplicate();
            }

            return duplicate;
            """);

    [Fact]
    public Task A_return_inside_does_not_matter() =>
        DupThenClose.Fixes(
            "Socket Serve(Socket conn, bool flag)",
            """
            using (conn)
            {
                if (flag)
                {
                    return null;
                }
            }

            return [|conn.Duplicate()|];
            """,
            """
            Socket duplicate;
            using (conn)
            {
                if (flag)
                {
                    return null;
                }

                duplicate = conn.Duplicate();
            }

            return duplicate;
            """);

    [Fact]
    public Task An_assignment_moves_as_it_is() =>
        DupThenClose.Fixes(
            """
            using (conn)
            {
                Log("serving");
            }

            _worker = [|conn.Duplicate()|];
            """,
            """
            using (conn)
            {
                Log("serving");
                _worker = conn.Duplicate();
            }
            """);

    [Fact]
    public Task A_body_on_one_line_is_unfolded() =>
        DupThenClose.Fixes(
            """
            using (conn) { Log("serving"); }
            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            Socket worker;
            using (conn)
            {
                Log("serving");
                worker = conn.Duplicate();
            }
            Start(worker);
            """);

    [Fact]
    public Task An_empty_body_is_unfolded() =>
        DupThenClose.Fixes(
            """
            using (conn) { }
            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            Socket worker;
            using (conn)
            {
                worker = conn.Duplicate();
            }
            Start(worker);
            """);

    [Fact]
    public Task A_body_without_braces_gets_them() =>
        DupThenClose.Fixes(
            """
            using (conn)
                Log("serving");
            Start([|conn.Duplicate()|]);
            """,
            """
            Socket duplicate;
            using (conn)
            {
                Log("serving");
                duplicate = conn.Duplicate();
            }
            Start(duplicate);
            """);

    [Fact]
    public Task A_body_on_the_line_of_its_using_gets_braces() =>
        DupThenClose.Fixes(
            """
            using (conn) Log("serving");
            Start([|conn.Duplicate()|]);
            """,
            """
            Socket duplicate;
            using (conn)
            {
                Log("serving");
                duplicate = conn.Duplicate();
            }
            Start(duplicate);
            """);

    [Fact]
    public Task Stacked_usings_are_entered() =>
        DupThenClose.Fixes(
            """
            using (var log = new StringWriter())
            using (conn)
            {
                log.Write("serving");
            }

            Start([|conn.Duplicate()|]);
            """,
            """
            Socket duplicate;
            using (var log = new StringWriter())
            using (conn)
            {
                log.Write("serving");
                duplicate = conn.Duplicate();
            }

            Start(duplicate);
            """);

    [Fact]
    public Task A_declared_resource_is_one_too() =>
        DupThenClose.Fixes(
            """
            using (Socket client = conn)
            {
                Log("serving");
            }

            Start([|conn.Duplicate()|]);
            """,
            """
            Socket duplicate;
            using (Socket client = conn)
            {
                Log("serving");
                duplicate = conn.Duplicate();
            }

            Start(duplicate);
            """);

    [Fact]
    public Task The_block_of_a_using_declaration_is_entered() =>
        DupThenClose.Fixes(
            """
            {
                using Socket client = conn;
                Log("serving");
            }

            Start([|conn.Duplicate()|]);
            """,
            """
            Socket duplicate;
            {
                using Socket client = conn;
                Log("serving");
                duplicate = conn.Duplicate();
            }

            Start(duplicate);
            """);

    [Fact]
    public Task A_using_declaration_of_the_duplicate_stays() =>
        DupThenClose.Fixes(
            """
            using (conn)
            {
                Log("serving");
            }

            using var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            Socket duplicate;
            using (conn)
            {
                Log("serving");
                duplicate = conn.Duplicate();
            }

            using var worker = duplicate;
            Start(worker);
            """);

    [Fact]
    public Task Several_statements_behind_the_using() =>
        DupThenClose.Fixes(
            """
            using (conn)
            {
                Log("serving");
            }

            Log("closed");
            Start([|conn.Duplicate()|]);
            """,
            """
            Socket duplicate;
            using (conn)
            {
                Log("serving");
                duplicate = conn.Duplicate();
            }

            Log("closed");
            Start(duplicate);
            """);

    [Fact]
    public Task A_close_in_a_finally_lets_the_duplicate_into_the_try() =>
        DupThenClose.Fixes(
            """
            try
            {
                Log("serving");
            }
            finally
            {
                conn.Close();
            }

            // for the worker
            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            Socket worker;
            try
            {
                Log("serving");
                // for the worker
                worker = conn.Duplicate();
            }
            finally
            {
                conn.Close();
            }

            Start(worker);
            """);

    [Fact]
    public Task Close_and_duplicate_in_one_finally_change_places() =>
        DupThenClose.Fixes(
            """
            try
            {
                Log("serving");
            }
            finally
            {
                conn.Close();
                Start([|conn.Duplicate()|]);
            }
            """,
            """
            try
            {
                Log("serving");
            }
            finally
            {
                var duplicate = conn.Duplicate();
                conn.Close();
                Start(duplicate);
            }
            """);

    [Fact]
    public Task Refused_where_a_catch_goes_on() =>
        DupThenClose.Refuses(
            """
            try
            {
                Log("serving");
            }
            catch (IOException)
            {
            }
            finally
            {
                conn.Close();
            }

            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task Refused_where_the_duplicate_is_in_the_finally() =>
        DupThenClose.Refuses(
            """
            try
            {
                conn.Close();
            }
            finally
            {
                Start([|conn.Duplicate()|]);
            }
            """);

    [Fact]
    public Task Refused_where_the_duplicate_is_in_the_catch() =>
        DupThenClose.Refuses(
            """
            try
            {
                conn.Close();
                Log("closed");
            }
            catch (IOException)
            {
                Start([|conn.Duplicate()|]);
            }
            """);
}
