using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Lifetime.UseAfterClose;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>A late use takes the duplicate that is alive.</summary>
public sealed class UseDuplicateTests
{
    [Fact]
    public Task A_local() =>
        UseDuplicate.Fixes(
            """
            var worker = conn.Duplicate();
            conn.Close();
            [|conn.Send(data)|];
            """,
            """
            var worker = conn.Duplicate();
            conn.Close();
            worker.Send(data);
            """);

    [Fact]
    public Task Every_late_use() =>
        UseDuplicate.Fixes(
            """
            var worker = conn.Duplicate();
            conn.Close();
            [|conn.Send(data)|]; // first
            if (flag)
            {
                conn.Receive(data);
            }

            Log(conn.Connected.ToString());
            """,
            """
            var worker = conn.Duplicate();
            conn.Close();
            worker.Send(data); // first
            if (flag)
            {
                worker.Receive(data);
            }

            Log(conn.Connected.ToString());
            """);

    [Fact]
    public Task A_use_on_another_path_stays() =>
        UseDuplicate.Fixes(
            """
            var worker = conn.Duplicate();
            if (flag)
            {
                conn.Close();
                [|conn.Send(data)|];
                return;
            }

            conn.Send(data);
            worker.Close();
            """,
            """
            var worker = conn.Duplicate();
            if (flag)
            {
                conn.Close();
                worker.Send(data);
                return;
            }

            conn.Send(data);
            worker.Close();
            """);

    [Fact]
    public Task A_using_declaration() =>
        UseDuplicate.Fixes(
            """
            using var worker = conn.Duplicate();
            using (conn)
            {
                conn.Send(data);
            }

            [|conn.Send(data)|];
            """,
            """
            using var worker = conn.Duplicate();
            using (conn)
            {
                conn.Send(data);
            }

            worker.Send(data);
            """);

    [Fact]
    public Task A_using_statement_around() =>
        UseDuplicate.Fixes(
            """
            using (var worker = conn.Duplicate())
            {
                conn.Close();
                [|conn.Send(data)|];
            }
            """,
            """
            using (var worker = conn.Duplicate())
            {
                conn.Close();
                worker.Send(data);
            }
            """);

    [Fact]
    public Task An_assigned_parameter() =>
        UseDuplicate.Fixes(
            "void Serve(Socket conn, Socket worker, byte[] data)",
            """
            worker = conn.Duplicate();
            conn.Close();
            [|conn.Send(data)|];
            """,
            """
            worker = conn.Duplicate();
            conn.Close();
            worker.Send(data);
            """);

    [Fact]
    public Task A_field() =>
        UseDuplicate.Fixes(
            """
            var worker = _conn.Duplicate();
            _conn.Close();
            [|this._conn.Send(data)|];
            """,
            """
            var worker = _conn.Duplicate();
            _conn.Close();
            worker.Send(data);
            """);

    [Fact]
    public Task The_socket_of_a_client() =>
        UseDuplicate.Fixes(
            "void Serve(TcpClient client, byte[] data)",
            """
            var worker = client.Client.Duplicate();
            client.Client.Close();
            [|client.Client.Send(data)|];
            """,
            """
            var worker = client.Client.Duplicate();
            client.Client.Close();
            worker.Send(data);
            """);

    [Fact]
    public Task A_raw_descriptor() =>
        UseDuplicate.Fixes(
            """
            int fd = (int)conn.Handle;
            int copy = dup(fd);
            close(fd);
            [|write(fd, data, data.Length)|];
            """,
            """
            int fd = (int)conn.Handle;
            int copy = dup(fd);
            close(fd);
            write(copy, data, data.Length);
            """);

    [Fact]
    public Task Old_language()
    {
        var test = UseDuplicate.Test(
            Method("var worker = conn.Duplicate();\nconn.Close();\n[|conn.Send(data)|];"),
            Method("var worker = conn.Duplicate();\nconn.Close();\nworker.Send(data);"));
        test.SolutionTransforms.Add((solution, id) => FixCase.AsCSharp73(solution, id));
        return test.RunAsync();
    }

    [Fact]
    public Task Comments_and_line_ends_stay() =>
        UseDuplicate.FixesFile(
            Method("var worker = conn.Duplicate();\nconn.Close();\n// late\n[|conn /* which */ .Send( data )|]; // odd").ReplaceLineEndings("\r\n"),
            Method("var worker = conn.Duplicate();\nconn.Close();\n// late\nworker /* which */ .Send( data ); // odd").ReplaceLineEndings("\r\n"));

    [Fact]
    public Task Top_level_code()
    {
        var test = UseDuplicate.Test(
            FixCase.Program("Socket conn = new Socket(SocketType.Stream, ProtocolType.Tcp);\nvar worker = conn.Duplicate();\nconn.Close();\n[|conn.Send(new byte[1])|];"),
            FixCase.Program("Socket conn = new Socket(SocketType.Stream, ProtocolType.Tcp);\nvar worker = conn.Duplicate();\nconn.Close();\nworker.Send(new byte[1]);"));
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Fact]
    public Task A_lambda() =>
        UseDuplicate.Fixes(
            """
            Action run = () =>
            {
                var worker = conn.Duplicate();
                conn.Close();
                [|conn.Send(data)|];
            };
            run();
            """,
            """
            Action run = () =>
            {
                var worker = conn.Duplicate();
                conn.Close();
                worker.Send(data);
            };
            run();
            """);

    [Fact]
    public Task Two_in_one_method() =>
        UseDuplicate.Fixes(
            "void Serve(Socket one, Socket two, byte[] data)",
            """
            var first = one.Duplicate();
            var second = two.Duplicate();
            one.Close();
            two.Close();
            [|one.Send(data)|];
            [|two.Send(data)|];
            """,
            """
            var first = one.Duplicate();
            var second = two.Duplicate();
            one.Close();
            two.Close();
            first.Send(data);
            second.Send(data);
            """);

    [Fact]
    public Task No_duplicate() =>
        UseDuplicate.Refuses(
            """
            conn.Close();
            [|conn.Send(data)|];
            """);

    [Fact]
    public Task Another_connection() =>
        UseDuplicate.Refuses(
            "void Serve(Socket listener, byte[] data)",
            """
            var conn = listener.Accept();
            listener.Close();
            [|listener.Listen()|];
            """);

    [Fact]
    public Task A_duplicate_that_is_closed_too() =>
        UseDuplicate.Refuses(
            """
            var worker = conn.Duplicate();
            worker.Close();
            conn.Close();
            [|conn.Send(data)|];
            """);

    [Fact]
    public Task A_duplicate_that_was_handed_over() =>
        UseDuplicate.Refuses(
            """
            var worker = conn.Duplicate();
            Start(worker);
            conn.Close();
            [|conn.Send(data)|];
            """);

    [Fact]
    public Task A_duplicate_on_another_path() =>
        UseDuplicate.Refuses(
            """
            Socket worker = null;
            if (flag)
            {
                worker = conn.Duplicate();
            }

            conn.Close();
            [|conn.Send(data)|];
            """);

    [Fact]
    public Task An_object_of_another_type() =>
        UseDuplicate.Refuses(
            "void Serve(TcpClient client, byte[] data)",
            """
            var worker = client.Client.Duplicate();
            var stream = client.GetStream();
            client.Close();
            [|stream.Write(data, 0, data.Length)|];
            """);
}
