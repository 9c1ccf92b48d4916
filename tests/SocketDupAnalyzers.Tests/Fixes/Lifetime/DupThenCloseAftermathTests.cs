using System.Linq;
using System.Threading.Tasks;
using SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>A duplicate that is made in time is there when something throws: the fix closes it then, as far as somebody asks for that.</summary>
public sealed class DupThenCloseAftermathTests
{
    private const string Signature = "Socket Serve(Socket conn, byte[] data, bool idle)";

    private const string OneCloses = """
        if (idle)
            conn.Close();
        else
            conn.Send(data);
        return [|conn.Duplicate()|];
        """;

    private const string Guarded = """
        var duplicate = conn.Duplicate();
        try
        {
            if (idle)
                conn.Close();
            else
                conn.Send(data);
        }
        catch
        {
            duplicate.Dispose();
            throw;
        }

        return duplicate;
        """;

    [Fact]
    public Task What_throws_between_the_duplicate_and_the_hand_over_closes_it() => Fixes(
        Signature,
        OneCloses,
        Guarded);

    [Fact]
    public Task Where_nothing_throws_there_is_no_catch() => Fixes(
        Signature,
        "conn.Close();\nreturn [|conn.Duplicate()|];",
        "var duplicate = conn.Duplicate();\nconn.Close();\nreturn duplicate;");

    [Fact]
    public Task Where_the_suggestion_is_off_there_is_no_catch() => DupThenClose.Fixes(
        Signature,
        OneCloses,
        """
        var duplicate = conn.Duplicate();
        if (idle)
            conn.Close();
        else
            conn.Send(data);
        return duplicate;
        """);

    [Fact]
    public Task A_helper_that_awaits() => Fixes(
        "async Task<Socket> Serve(Socket conn)",
        "await End(conn);\nreturn [|conn.Duplicate()|];\n\nstatic async Task End(Socket s)\n{\n    await Task.Delay(1);\n    s.Close();\n}",
        """
        var duplicate = conn.Duplicate();
        try
        {
            await End(conn);
        }
        catch
        {
            duplicate.Dispose();
            throw;
        }

        return duplicate;

        static async Task End(Socket s)
        {
            await Task.Delay(1);
            s.Close();
        }
        """);

    [Fact]
    public Task All_of_a_document() => FixesFile(
        FixCase.Members(Twice(OneCloses)),
        FixCase.Members(Twice(Guarded)));

    private static string Twice(string statements) => $"{Signature}\n{{\n{Indented(statements)}\n}}\n\n{Signature.Replace("Serve", "Again")}\n{{\n{Indented(statements)}\n}}";

    private static string Indented(string statements) => string.Join("\n", statements.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));

    private static Task Fixes(string signature, string before, string after) => FixesFile(DupThenClose.Method(before, signature), DupThenClose.Method(after, signature));

    private static Task FixesFile(string before, string after) => FixCase.Test<DupThenCloseFix>("SDA1001", before, after, "SDA1002", "SDA2007").RunAsync();
}
