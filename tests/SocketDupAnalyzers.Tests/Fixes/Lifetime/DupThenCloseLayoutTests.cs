using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Comments travel with what they belong to, and every other line stays as it was.</summary>
public sealed class DupThenCloseLayoutTests
{
    [Fact]
    public Task Comments_stay_with_their_statements() =>
        DupThenClose.Fixes(
            """
            Log("serving");

            // Done with it.
            conn.Close(); // closed

            // The worker gets a copy,
            /* which it owns. */
            var worker = [|conn.Duplicate( )|]; // copied

            // Off it goes.
            Start(worker);
            """,
            """
            Log("serving");

            // The worker gets a copy,
            /* which it owns. */
            var worker = conn.Duplicate( ); // copied
            // Done with it.
            conn.Close(); // closed

            // Off it goes.
            Start(worker);
            """);

    [Fact]
    public Task A_comment_apart_stays_where_it_is() =>
        DupThenClose.Fixes(
            """
            conn.Close();

            // Part two.

            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            var worker = conn.Duplicate();
            conn.Close();

            // Part two.

            Start(worker);
            """);

    [Fact]
    public Task Comments_inside_the_duplicate_are_kept() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            Start(
                // a copy
                [|conn /* the original */ .Duplicate()|] /* for it */);
            """,
            """
            var duplicate = conn /* the original */ .Duplicate();
            conn.Close();
            Start(
                // a copy
                duplicate /* for it */);
            """);

    [Fact]
    public Task Odd_formatting_elsewhere_stays() =>
        DupThenClose.Fixes(
            """
            if(flag){Log ( "odd" );}
            conn . Close( ) ;
            Start (  [|conn . Duplicate()|]  ) ;
            """,
            """
            if(flag){Log ( "odd" );}
            var duplicate = conn . Duplicate();
            conn . Close( ) ;
            Start (  duplicate  ) ;
            """);

    [Fact]
    public Task Statements_on_one_line_change_places_on_it() =>
        DupThenClose.Fixes(
            """
            conn.Close(); var worker = [|conn.Duplicate()|]; // both
            Start(worker);
            """,
            """
            var worker = conn.Duplicate(); conn.Close(); // both
            Start(worker);
            """);

    [Fact]
    public Task A_block_on_one_line_stays_on_it() =>
        DupThenClose.Fixes(
            """
            if (flag) { conn.Close(); Start([|conn.Duplicate()|]); }
            """,
            """
            if (flag) { var duplicate = conn.Duplicate(); conn.Close(); Start(duplicate); }
            """);

    [Fact]
    public Task An_empty_line_in_front_of_a_last_statement_goes_with_it() =>
        DupThenClose.Fixes(
            """
            conn.Close();

            _worker = [|conn.Duplicate()|];
            """,
            """
            _worker = conn.Duplicate();
            conn.Close();
            """);

    [Fact]
    public Task Lines_of_a_string_keep_their_indentation() =>
        DupThenClose.Fixes(
            "int Serve(Socket conn, Func<string, Socket, int> run)",
            """"
            using (conn)
            {
                Log("serving");
            }

            return run(@"a
              b", [|conn.Duplicate()|]);
            """",
            """"
            Socket duplicate;
            using (conn)
            {
                Log("serving");
                duplicate = conn.Duplicate();
            }

            return run(@"a
              b", duplicate);
            """");

    [Fact]
    public Task A_directive_in_front_of_the_close_stays_in_front() =>
        DupThenClose.Fixes(
            """
            #region Closing
            // Done with it.
            conn.Close();
            Start([|conn.Duplicate()|]);
            #endregion
            """,
            """
            #region Closing
            var duplicate = conn.Duplicate();
            // Done with it.
            conn.Close();
            Start(duplicate);
            #endregion
            """);

    [Theory]
    [InlineData("conn.Close(); // c\n\n// copy\nvar worker = [|conn.Duplicate()|];\nStart(worker);", "// copy\nvar worker = conn.Duplicate();\nconn.Close(); // c\n\nStart(worker);")]
    [InlineData("conn.Close();\nStart([|conn.Duplicate()|]);", "var duplicate = conn.Duplicate();\nconn.Close();\nStart(duplicate);")]
    [InlineData("using (conn) { }\nvar worker = [|conn.Duplicate()|];\nStart(worker);", "Socket worker;\nusing (conn)\n{\n    worker = conn.Duplicate();\n}\nStart(worker);")]
    [InlineData("using (conn)\n    Log(\"\");\nvar worker = [|conn.Duplicate()|];\nStart(worker);", "Socket worker;\nusing (conn)\n{\n    Log(\"\");\n    worker = conn.Duplicate();\n}\nStart(worker);")]
    public Task Line_ends_are_those_of_the_file(string before, string after) =>
        DupThenClose.FixesFile(Crlf(DupThenClose.Method(before)), Crlf(DupThenClose.Method(after)));

    [Fact]
    public Task Tabs_stay_tabs()
    {
        string before = DupThenClose.Method("using (conn)\n{\n}\n\nvar worker = [|conn.Duplicate()|];\nStart(worker);");
        string after = DupThenClose.Method("Socket worker;\nusing (conn)\n{\n    worker = conn.Duplicate();\n}\n\nStart(worker);");
        return DupThenClose.FixesFile(before.Replace("    ", "\t"), after.Replace("    ", "\t"));
    }

    private static string Crlf(string text) => text.Replace("\r", "").Replace("\n", "\r\n");
}
