using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Lifetime.UseAfterClose;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>The close moves behind the last use.</summary>
public sealed class CloseAfterLastUseTests
{
    [Fact]
    public Task One_use() =>
        CloseAfterLastUse.Fixes(
            """
            conn.Close();
            [|conn.Send(data)|];
            """,
            """
            conn.Send(data);
            conn.Close();
            """);

    [Fact]
    public Task Several_uses_and_what_stands_between() =>
        CloseAfterLastUse.Fixes(
            """
            Log("first");
            // Done with it.
            conn.Close(); // closed

            // One more.
            [|conn.Send(data)|]; // sent
            if (flag)
            {
                conn.Receive(data);
            }

            Log(conn.Connected.ToString());
            """,
            """
            Log("first");

            // One more.
            conn.Send(data); // sent
            if (flag)
            {
                conn.Receive(data);
            }

            // Done with it.
            conn.Close(); // closed

            Log(conn.Connected.ToString());
            """);

    [Fact]
    public Task A_shutdown_goes_along() =>
        CloseAfterLastUse.Fixes(
            """
            conn.Shutdown(SocketShutdown.Both);
            conn.Close();
            [|conn.Send(data)|];
            """,
            """
            conn.Send(data);
            conn.Shutdown(SocketShutdown.Both);
            conn.Close();
            """);

    [Fact]
    public Task In_front_of_a_return() =>
        CloseAfterLastUse.Fixes(
            "int Ask(TcpClient client, byte[] answer)",
            """
            NetworkStream stream = client.GetStream();
            client.Close();
            // the answer
            return [|stream.Read(answer, 0, answer.Length)|]; // its length
            """,
            """
            NetworkStream stream = client.GetStream();
            // the answer
            int length = stream.Read(answer, 0, answer.Length); // its length
            client.Close();
            return length;
            """);

    [Fact]
    public Task In_front_of_an_awaited_return() =>
        CloseAfterLastUse.Fixes(
            "async Task<int> Ask(Socket conn, byte[] answer)",
            """
            var segment = new ArraySegment<byte>(answer);
            conn.Close();
            return await [|conn.ReceiveAsync(segment, SocketFlags.None)|];
            """,
            """
            var segment = new ArraySegment<byte>(answer);
            var length = await conn.ReceiveAsync(segment, SocketFlags.None);
            conn.Close();
            return length;
            """);

    [Fact]
    public Task The_variable_gets_another_connection_later() =>
        CloseAfterLastUse.Fixes(
            "void Serve(Socket conn, Socket listener, byte[] data)",
            """
            conn.Close();
            [|conn.Send(data)|];
            conn = listener.Accept();
            conn.Send(data);
            """,
            """
            conn.Send(data);
            conn.Close();
            conn = listener.Accept();
            conn.Send(data);
            """);

    [Fact]
    public Task A_null_conditional_close() =>
        CloseAfterLastUse.Fixes(
            """
            _conn?.Close();
            [|_conn.Send(data)|];
            """,
            """
            _conn.Send(data);
            _conn?.Close();
            """);

    [Fact]
    public Task A_native_close() =>
        CloseAfterLastUse.Fixes(
            """
            int fd = (int)conn.Handle;
            close(fd);
            [|write(fd, data, data.Length)|];
            """,
            """
            int fd = (int)conn.Handle;
            write(fd, data, data.Length);
            close(fd);
            """);

    [Fact]
    public Task DuplicateAndClose() =>
        CloseAfterLastUse.Fixes(
            "void Serve(Socket conn, int pid, byte[] data)",
            """
            var information = conn.DuplicateAndClose(pid);
            [|conn.Send(data)|];
            Log(information.ToString());
            """,
            """
            conn.Send(data);
            var information = conn.DuplicateAndClose(pid);
            Log(information.ToString());
            """);

    [Fact]
    public Task A_using_block_is_extended() =>
        CloseAfterLastUse.Fixes(
            "int Serve(Socket conn, byte[] data)",
            """
            using (conn)
            {
                conn.Send(data);
                // end
            }

            // late
            [|conn.Send(data)|]; // again
            Log(@"a
              b");
            return conn.Receive(data);
            """,
            """
            using (conn)
            {
                conn.Send(data);
                // end

                // late
                conn.Send(data); // again
                Log(@"a
              b");
                return conn.Receive(data);
            }
            """);

    [Fact]
    public Task A_using_without_braces_gets_them() =>
        CloseAfterLastUse.Fixes(
            """
            using (conn)
                Log("serving");
            [|conn.Send(data)|];
            Log("done");
            """,
            """
            using (conn)
            {
                Log("serving");
                conn.Send(data);
            }

            Log("done");
            """);

    [Fact]
    public Task Stacked_usings() =>
        CloseAfterLastUse.Fixes(
            "void Serve(Socket one, Socket two, byte[] data)",
            """
            using (one)
            using (two)
            {
                Log("serving");
            }
            [|one.Send(data)|];
            """,
            """
            using (one)
            using (two)
            {
                Log("serving");
                one.Send(data);
            }
            """);

    [Fact]
    public Task The_stream_of_a_client_in_a_using() =>
        CloseAfterLastUse.Fixes(
            "void Serve(Func<TcpClient> connect, byte[] data)",
            """
            NetworkStream stream;
            using (var client = connect())
            {
                stream = client.GetStream();
            }

            [|stream.Write(data, 0, data.Length)|];
            """,
            """
            NetworkStream stream;
            using (var client = connect())
            {
                stream = client.GetStream();

                stream.Write(data, 0, data.Length);
            }
            """);

    [Fact]
    public Task On_one_line() =>
        CloseAfterLastUse.Fixes(
            "if (flag) { conn.Close(); [|conn.Send(data)|]; }",
            "if (flag) { conn.Send(data); conn.Close(); }");

    [Fact]
    public Task Two_in_one_method() =>
        CloseAfterLastUse.Fixes(
            "void Serve(Socket one, Socket two, byte[] data)",
            """
            one.Close();
            two.Close();
            [|one.Send(data)|];
            [|two.Send(data)|];
            """,
            """
            one.Send(data);
            one.Close();
            two.Send(data);
            two.Close();
            """);

    [Fact]
    public Task Old_language_with_tabs_and_other_line_ends()
    {
        var test = CloseAfterLastUse.Test(
            Method("using (conn)\n{\n    conn.Send(data);\n}\n[|conn.Send(data)|];").Replace("    ", "\t").ReplaceLineEndings("\r\n"),
            Method("using (conn)\n{\n    conn.Send(data);\n    conn.Send(data);\n}").Replace("    ", "\t").ReplaceLineEndings("\r\n"));
        test.SolutionTransforms.Add((solution, id) => FixCase.AsCSharp73(solution, id));
        return test.RunAsync();
    }

    [Fact]
    public Task Top_level_code()
    {
        var test = CloseAfterLastUse.Test(
            FixCase.Program("Socket conn = new Socket(SocketType.Stream, ProtocolType.Tcp);\nconn.Close();\n[|conn.Send(new byte[1])|];"),
            FixCase.Program("Socket conn = new Socket(SocketType.Stream, ProtocolType.Tcp);\nconn.Send(new byte[1]);\nconn.Close();"));
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Fact]
    public Task A_lambda() =>
        CloseAfterLastUse.Fixes(
            """
            Action run = () => { conn.Close(); [|conn.Send(data)|]; };
            run();
            """,
            """
            Action run = () => { conn.Send(data); conn.Close(); };
            run();
            """);
}
