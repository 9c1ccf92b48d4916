using System.Threading.Tasks;
using SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>A using whose socket outlives it is dropped, where every way through it stores the socket.</summary>
public sealed class DropUsingTests
{
    private const string Signature = "Socket Serve(Socket listener, byte[] data, bool flag)";

    [Fact]
    public Task A_declaration() =>
        Fixes(
            """
            // accepted
            using var conn = listener.Accept(); // and kept
            conn.Send(data);
            return [|conn|];
            """,
            """
            // accepted
            var conn = listener.Accept(); // and kept
            conn.Send(data);
            return conn;
            """);

    [Fact]
    public Task A_statement() =>
        Fixes(
            """
            Log("one");
            using (var conn = listener.Accept()) // kept
            {
                // as it is
                conn.Send(data);
                if (flag)
                {
                    Log(@"a
              b");
                }

                return [|conn|];
            }
            """,
            """
            Log("one");
            var conn = listener.Accept(); // kept
            // as it is
            conn.Send(data);
            if (flag)
            {
                Log(@"a
              b");
            }

            return conn;
            """);

    [Fact]
    public Task Several() =>
        Fixes(
            """
            if (flag)
            {
                using var one = listener.Accept();
                return [|one|];
            }

            using (var two = listener.Accept())
            {
                return [|two|];
            }
            """,
            """
            if (flag)
            {
                var one = listener.Accept();
                return one;
            }

            var two = listener.Accept();
            return two;
            """);

    [Fact]
    public Task Several_documents()
    {
        const string Before = "using var conn = listener.Accept();\nreturn [|conn|];";
        const string After = "var conn = listener.Accept();\nreturn conn;";
        var test = FixCase.Test<DropUsingFix>("SDA1007", FixCase.Method(Before, Signature), FixCase.Method(After, Signature));
        test.TestState.Sources.Add(FixCase.Method(Before, Signature, "Other").Replace("[|", "{|SDA1007:").Replace("|]", "|}"));
        test.FixedState.Sources.Add(FixCase.Method(After, Signature, "Other"));
        return test.RunAsync();
    }

    [Fact]
    public Task Some_way_leaves_before() =>
        Refuses(
            """
            using var conn = listener.Accept();
            if (flag)
            {
                return null;
            }

            return [|conn|];
            """);

    [Fact]
    public Task It_is_stored_on_one_branch() =>
        Refuses(
            """
            using var conn = listener.Accept();
            if (flag)
            {
                return [|conn|];
            }

            conn.Send(data);
            return null;
            """);

    [Fact]
    public Task Another_using_closes_it_too() =>
        Refuses(
            "NetworkStream Serve(TcpListener listener)",
            """
            using var client = listener.AcceptTcpClient();
            using var stream = client.GetStream();
            return [|stream|];
            """);

    [Fact]
    public Task A_comment_would_be_lost() => Refuses(
        """
        using /* for now */ var conn = listener.Accept();
        return [|conn|];
        """);

    [Fact]
    public Task A_name_would_mean_two_things() =>
        Refuses(
            """
            if (flag)
            {
                int conn = data.Length;
                Log(conn.ToString());
            }

            using (var conn = listener.Accept())
            {
                _worker = null;
            }

            using (var conn = listener.Accept())
            {
                return [|conn|];
            }
            """);

    private static Task Fixes(string before, string after) => Fixes(Signature, before, after);

    private static Task Fixes(string signature, string before, string after) => FixCase.Test<DropUsingFix>(
        "SDA1007", FixCase.Method(before, signature), FixCase.Method(after, signature), "SDA1001", "SDA1002", "SDA2001").RunAsync();

    private static Task Refuses(string statements) => Fixes(statements, statements);

    private static Task Refuses(string signature, string statements) => Fixes(signature, statements, statements);
}
