using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.CloseDuplicate;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>A duplicate is declared with using.</summary>
public sealed class CloseWithUsingTests
{
    [Fact]
    public Task A_local_that_is_never_closed() =>
        Never.Fixes(
            """
            // a copy
            var copy = [|conn.Duplicate()|]; // of it
            copy.Send(data);
            """,
            """
            // a copy
            using var copy = conn.Duplicate(); // of it
            copy.Send(data);
            """);

    [Fact]
    public Task A_local_that_some_path_leaves_open() =>
        OnSomePath.Fixes(
            """
            Socket copy = [|conn.Duplicate()|];
            if (flag)
            {
                return;
            }

            copy.Send(data);
            copy.Close();
            """,
            """
            using Socket copy = conn.Duplicate();
            if (flag)
            {
                return;
            }

            copy.Send(data);
            """);

    [Fact]
    public Task A_local_that_an_exception_leaves_open() =>
        OnException.Fixes(
            "int Serve(Socket conn, byte[] data)",
            """
            var copy = [|conn.Duplicate()|];
            int length = copy.Receive(data);
            copy.Dispose();
            return length;
            """,
            """
            using var copy = conn.Duplicate();
            int length = copy.Receive(data);
            return length;
            """);

    [Fact]
    public Task A_close_with_a_comment_stays() =>
        OnException.Fixes(
            """
            var copy = [|conn.Duplicate()|];
            copy.Send(data);
            // The peer shall know.
            copy.Close();
            """,
            """
            using var copy = conn.Duplicate();
            copy.Send(data);
            // The peer shall know.
            copy.Close();
            """);

    [Fact]
    public Task Closes_on_the_way_stay() =>
        OnSomePath.Fixes(
            """
            var copy = [|conn.Duplicate()|];
            if (flag)
            {
                copy.Close();
                Log("closed");
            }
            """,
            """
            using var copy = conn.Duplicate();
            if (flag)
            {
                copy.Close();
                Log("closed");
            }
            """);

    [Fact]
    public Task A_discard() =>
        Never.Fixes(
            """
            _ = [|conn.Duplicate()|]; // why
            conn.Send(data);
            """,
            """
            using var duplicate = conn.Duplicate(); // why
            conn.Send(data);
            """);

    [Fact]
    public Task A_result_that_is_dropped() =>
        Never.Fixes(
            """
            Socket duplicate = conn;
            [|conn.Duplicate()|];
            duplicate.Send(data);
            """,
            """
            Socket duplicate = conn;
            using Socket duplicate1 = conn.Duplicate();
            duplicate.Send(data);
            """);

    [Fact]
    public Task A_receiver() =>
        Never.Fixes(
            "int Serve(Socket conn, byte[] data)",
            """
            // all in one
            return [|conn.Duplicate()|].Receive(data);
            """,
            """
            using var duplicate = conn.Duplicate();
            // all in one
            return duplicate.Receive(data);
            """);

    [Fact]
    public Task An_argument_of_a_wrapper_that_does_not_own() =>
        Never.Fixes(
            """
            using var stream = new NetworkStream([|conn.Duplicate()|], ownsSocket: false);
            stream.Write(data, 0, data.Length);
            """,
            """
            using var duplicate = conn.Duplicate();
            using var stream = new NetworkStream(duplicate, ownsSocket: false);
            stream.Write(data, 0, data.Length);
            """);

    [Fact]
    public Task A_wrapper_that_owns() =>
        OnException.Fixes(
            """
            var stream = new NetworkStream([|conn.Duplicate()|], ownsSocket: true);
            stream.Write(data, 0, data.Length);
            stream.Close();
            """,
            """
            using var stream = new NetworkStream(conn.Duplicate(), ownsSocket: true);
            stream.Write(data, 0, data.Length);
            """);

    [Fact]
    public Task A_socket_around_a_number() =>
        Never.Fixes(
            """
            int fd = [|dup((int)conn.Handle)|];
            var copy = new Socket(new SafeSocketHandle((IntPtr)fd, true));
            copy.Send(data);
            """,
            """
            int fd = dup((int)conn.Handle);
            using var copy = new Socket(new SafeSocketHandle((IntPtr)fd, true));
            copy.Send(data);
            """);

    [Fact]
    public Task An_awaited_use() =>
        Never.Fixes(
            "async Task Serve(Socket conn, ArraySegment<byte> data)",
            """
            var copy = [|conn.Duplicate()|];
            await copy.SendAsync(data, SocketFlags.None).ConfigureAwait(false);
            await Task.Run(() => copy.Send(data));
            """,
            """
            using var copy = conn.Duplicate();
            await copy.SendAsync(data, SocketFlags.None).ConfigureAwait(false);
            await Task.Run(() => copy.Send(data));
            """);

    [Fact]
    public Task In_a_section_of_a_switch() =>
        Never.Fixes(
            "void Serve(Socket conn, byte[] data, int mode)",
            """
            switch (mode)
            {
                case 0:
                    var copy = [|conn.Duplicate()|];
                    copy.Send(data);
                    break;
                default:
                    break;
            }
            """,
            """
            switch (mode)
            {
                case 0:
                    using (var copy = conn.Duplicate())
                    {
                        copy.Send(data);
                        break;
                    }
                default:
                    break;
            }
            """);

    [Fact]
    public Task In_a_lambda_and_a_loop() =>
        Never.Fixes(
            "void Serve(List<Socket> all, byte[] data)",
            """
            Action run = () =>
            {
                foreach (var conn in all)
                {
                    var copy = [|conn.Duplicate()|];
                    copy.Send(data);
                }
            };
            run();
            """,
            """
            Action run = () =>
            {
                foreach (var conn in all)
                {
                    using var copy = conn.Duplicate();
                    copy.Send(data);
                }
            };
            run();
            """);

    [Fact]
    public Task Several_in_one_method() =>
        Never.Fixes(
            "void Serve(Socket one, Socket two, byte[] data)",
            """
            var first = [|one.Duplicate()|];
            _ = [|two.Duplicate()|];
            first.Send([|one.Duplicate()|].Send(data) > 0 ? data : null);
            """,
            """
            using var first = one.Duplicate();
            using var duplicate = two.Duplicate();
            using var duplicate1 = one.Duplicate();
            first.Send(duplicate1.Send(data) > 0 ? data : null);
            """);

    [Fact]
    public Task Rules_side_by_side()
    {
        var test = Never.Test(
            Method("var first = [|conn.Duplicate()|];\nfirst.Send(data);\nvar second = {|SDA2007:conn.Duplicate()|};\nsecond.Send(data);\nsecond.Close();"),
            Method("using var first = conn.Duplicate();\nfirst.Send(data);\nusing var second = conn.Duplicate();\nsecond.Send(data);"));
        test.NumberOfFixAllIterations = 2;
        return test.RunAsync();
    }

    [Fact]
    public Task Top_level_code()
    {
        var test = Never.Test(
            FixCase.Program("var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);\nvar copy = [|conn.Duplicate()|];\ncopy.Send(new byte[1]);"),
            FixCase.Program("var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);\nusing var copy = conn.Duplicate();\ncopy.Send(new byte[1]);"));
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Fact]
    public Task Other_line_ends() =>
        Never.FixesFile(
            Method("conn.Send( data );\nconn.Send([|conn.Duplicate()|].Send(data) > 0 ? data : null);").ReplaceLineEndings("\r\n"),
            Method("conn.Send( data );\nusing var duplicate = conn.Duplicate();\nconn.Send(duplicate.Send(data) > 0 ? data : null);").ReplaceLineEndings("\r\n"));
}
