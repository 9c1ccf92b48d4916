using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.CloseDuplicate;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>Where a using would close what others have, or does not compile, nothing is offered.</summary>
public sealed class CloseWithUsingRefusedTests
{
    [Fact]
    public Task Returned_on_one_path() =>
        OnSomePath.Refuses(
            "Socket Serve(Socket conn, bool flag)",
            """
            var copy = [|conn.Duplicate()|];
            if (flag)
            {
                return null;
            }

            return copy;
            """);

    [Fact]
    public Task Stored_on_one_path() =>
        OnSomePath.Refuses(
            """
            var copy = [|conn.Duplicate()|];
            if (flag)
            {
                _worker = copy;
            }
            """);

    [Fact]
    public Task Given_to_a_keeper_on_one_path() =>
        OnSomePath.Refuses(
            """
            var copy = [|conn.Duplicate()|];
            if (flag)
            {
                Start(copy);
            }
            else if (data.Length > 0)
            {
                copy.Close();
            }
            """);

    [Fact]
    public Task Overwritten() =>
        Never.Refuses(
            """
            var copy = [|conn.Duplicate()|];
            copy = new Socket(SocketType.Stream, ProtocolType.Tcp);
            copy.Send(data);
            """);

    [Fact]
    public Task Overwritten_in_a_loop() =>
        Never.Refuses(
            """
            Socket copy = null;
            while (conn.Poll(0, SelectMode.SelectRead))
            {
                copy = [|conn.Duplicate()|];
                copy.Send(data);
            }
            """);

    [Fact]
    public Task Given_by_reference() =>
        Never.Refuses(
            """
            var copy = [|conn.Duplicate()|];
            Look(ref copy);
            void Look(ref Socket socket) => socket.Send(data);
            """);

    [Fact]
    public Task Captured_by_work() =>
        Never.Refuses(
            """
            var copy = [|conn.Duplicate()|];
            Task.Run(() => copy.Send(data));
            """);

    [Fact]
    public Task An_operation_that_is_not_awaited() =>
        Never.Refuses(
            "void Serve(Socket conn, ArraySegment<byte> data)",
            """
            var copy = [|conn.Duplicate()|];
            copy.SendAsync(data, SocketFlags.None);
            """);

    [Fact]
    public Task The_task_of_a_use_is_returned() =>
        Never.Refuses(
            "Task Serve(Socket conn, ArraySegment<byte> data)",
            """
            var copy = [|conn.Duplicate()|];
            return copy.SendAsync(data, SocketFlags.None);
            """);

    [Fact]
    public Task An_expression_body() =>
        Never.FixesFile(
            FixCase.Members("int Ask(Socket conn, byte[] data) => [|conn.Duplicate()|].Receive(data);"),
            FixCase.Members("int Ask(Socket conn, byte[] data) => [|conn.Duplicate()|].Receive(data);"));

    [Fact]
    public Task A_statement_without_braces() =>
        Never.Refuses(
            """
            if (flag)
                [|conn.Duplicate()|].Send(data);
            """);

    [Fact]
    public Task Something_happens_before_it() =>
        Never.Refuses(
            "void Serve(Socket conn, byte[] data, Func<int> next)",
            """
            Console.WriteLine("{0} {1}", next(), [|conn.Duplicate()|].Send(data));
            """);

    [Fact]
    public Task A_value_on_one_branch() =>
        Never.Refuses(
            """
            Console.WriteLine(flag ? [|conn.Duplicate()|].Send(data) : 0);
            """);

    [Fact]
    public Task An_argument_that_is_handed_over_if_nothing_throws() =>
        OnException.Refuses(
            "(Socket, string) Serve(Socket conn, string path)",
            """
            return ([|conn.Duplicate()|], File.ReadAllText(path));
            """);

    [Fact]
    public Task A_task_of_a_duplicate_without_a_name() =>
        Never.Refuses(
            "void Serve(Socket conn, ArraySegment<byte> data)",
            """
            [|conn.Duplicate()|].SendAsync(data, SocketFlags.None);
            """);
}
