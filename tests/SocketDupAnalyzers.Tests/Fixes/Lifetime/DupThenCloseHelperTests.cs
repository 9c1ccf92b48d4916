using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Close or duplicate is done by a method of the compilation.</summary>
public sealed class DupThenCloseHelperTests
{
    [Fact]
    public Task A_helper_that_closes() =>
        Fixes(
            "static void End(Socket s) => s.Close();",
            "End(conn);\nvar worker = [|conn.Duplicate()|];\nStart(worker);",
            "var worker = conn.Duplicate();\nEnd(conn);\nStart(worker);");

    [Fact]
    public Task A_helper_that_closes_quietly() =>
        Fixes(
            "static void End(Socket s) { try { s.Close(); } catch (SocketException) { Log(\"lost\"); } }",
            "End(conn);\nStart([|conn.Duplicate()|]);",
            "var duplicate = conn.Duplicate();\nEnd(conn);\nStart(duplicate);");

    [Fact]
    public Task A_helper_that_may_look_at_the_field() =>
        Fixes(
            "private Socket worker;\n\nprivate void End(Socket s) { s.Close(); worker?.Close(); }",
            "End(conn);\nworker = [|conn.Duplicate()|];",
            "var duplicate = conn.Duplicate();\nEnd(conn);\nworker = duplicate;",
            "internal void");

    [Fact]
    public Task A_helper_that_shuts_down_is_refused() =>
        Refuses(
            "static void End(Socket s) { s.Shutdown(SocketShutdown.Both); s.Close(); }",
            "End(conn);\nStart([|conn.Duplicate()|]);");

    [Fact]
    public Task A_helper_that_lingers_is_refused() =>
        Refuses(
            "static void End(Socket s) => Final(s);\n\nstatic void Final(Socket s) => s.Close(5);",
            "End(conn);\nStart([|conn.Duplicate()|]);");

    [Fact]
    public Task A_helper_that_duplicates() =>
        Fixes(
            "static Socket Copy(Socket s) => s.Duplicate();",
            "conn.Close();\nStart([|Copy(conn)|]);",
            "var duplicate = Copy(conn);\nconn.Close();\nStart(duplicate);");

    [Fact]
    public Task A_helper_that_duplicates_into_a_variable() =>
        Fixes(
            "static bool TryCopy(Socket s, out Socket copy) { copy = s.Duplicate(); return true; }",
            "conn.Close();\nif ([|TryCopy(conn, out var worker)|])\n{\n    Start(worker);\n}",
            "var duplicated = TryCopy(conn, out var worker);\nconn.Close();\nif (duplicated)\n{\n    Start(worker);\n}");

    [Fact]
    public Task A_helper_that_reads_what_is_written_between_is_refused() =>
        Refuses(
            "private Socket conn;\nprivate int turn;\n\nprivate Socket Copy() { Log(turn.ToString()); return conn.Duplicate(); }",
            "conn.Close();\nturn++;\nStart([|Copy()|]);",
            "internal void Serve()");

    private static Task Fixes(string helper, string before, string after, string modifiers = "internal static void") =>
        DupThenClose.FixesFile(Source(helper, before, modifiers), Source(helper, after, modifiers));

    private static Task Refuses(string helper, string statements, string modifiers = "internal static void") =>
        Fixes(helper, statements, statements, modifiers);

    private static string Source(string helper, string statements, string modifiers) =>
        DupThenClose.Members(
            helper + "\n\n" + (modifiers.EndsWith(')') ? modifiers : modifiers + " Serve(Socket conn)")
            + "\n{\n    " + statements.Replace("\n", "\n    ") + "\n}");
}
