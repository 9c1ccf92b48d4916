using System.Threading.Tasks;
using SocketDupAnalyzers.CodeFixes.Fixes.Ownership;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>An original that is forgotten is closed right behind its duplicate, in the form that does not shut down.</summary>
public sealed class CloseOriginalTests
{
    private const string Signature = "Socket Serve(Socket listener, TcpListener tcp, byte[] data)";

    [Fact]
    public Task A_local() =>
        Fixes(
            """
            var conn = listener.Accept();
            // a copy
            var worker = [|conn.Duplicate()|]; // of it
            Start(worker);
            return null;
            """,
            """
            var conn = listener.Accept();
            // a copy
            var worker = conn.Duplicate(); // of it
            conn.Close();
            Start(worker);
            return null;
            """);

    [Fact]
    public Task A_client_is_closed_without_shutdown() =>
        Fixes(
            """
            var client = tcp.AcceptTcpClient();
            Start([|client.Client.Duplicate()|]);
            return null;
            """,
            """
            var client = tcp.AcceptTcpClient();
            Start(client.Client.Duplicate());
            client.Client.Close();
            return null;
            """);

    [Fact]
    public Task What_is_returned_becomes_a_local() =>
        Fixes(
            """
            Socket conn = listener.Accept();
            conn.Send(data);
            // a copy
            return [|conn.Duplicate()|]; // of it
            """,
            """
            Socket conn = listener.Accept();
            conn.Send(data);
            Socket duplicate = conn.Duplicate();
            conn.Close();
            // a copy
            return duplicate; // of it
            """);

    [Fact]
    public Task Several() =>
        Fixes(
            """
            while (true)
            {
                var first = listener.Accept();
                Start([|first.Duplicate()|]);
                var second = listener.Accept();
                Start([|second.Duplicate()|]);
            }
            """,
            """
            while (true)
            {
                var first = listener.Accept();
                Start(first.Duplicate());
                first.Close();
                var second = listener.Accept();
                Start(second.Duplicate());
                second.Close();
            }
            """);

    [Fact]
    public Task Several_documents()
    {
        const string Before = "var conn = listener.Accept();\nreturn [|conn.Duplicate()|];";
        const string After = "var conn = listener.Accept();\nvar duplicate = conn.Duplicate();\nconn.Close();\nreturn duplicate;";
        var test = FixCase.Test<CloseOriginalFix>("SDA2003", FixCase.Method(Before, Signature), FixCase.Method(After, Signature));
        test.TestState.Sources.Add(FixCase.Method(Before, Signature, "Other").Replace("[|", "{|SDA2003:").Replace("|]", "|}"));
        test.FixedState.Sources.Add(FixCase.Method(After, Signature, "Other"));
        return test.RunAsync();
    }

    [Fact]
    public Task Something_happens_before_it_is_returned() =>
        Refuses(
            """
            var conn = listener.Accept();
            return Keep(listener.Accept(), [|conn.Duplicate()|]);
            static Socket Keep(Socket other, Socket kept) { Native.Keep(other); return kept; }
            """);

    [Fact]
    public Task It_has_no_variable() => Refuses("return [|listener.Accept().Duplicate()|];");

    [Fact]
    public Task A_statement_without_braces() =>
        Refuses(
            """
            var conn = listener.Accept();
            if (data.Length > 0)
                Start([|conn.Duplicate()|]);
            return null;
            """);

    private static Task Fixes(string before, string after) =>
        FixCase.Test<CloseOriginalFix>("SDA2003", FixCase.Method(before, Signature), FixCase.Method(after, Signature), "SDA1001", "SDA1002", "SDA2001").RunAsync();

    private static Task Refuses(string statements) => Fixes(statements, statements);
}
