using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.CloseDuplicate;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>A duplicate that is handed over in the end is closed when something before that throws.</summary>
public sealed class CloseOnExceptionTests
{
    [Fact]
    public Task Returned() =>
        OnException.Fixes(
            "Socket Serve(Socket conn, byte[] data)",
            """
            var copy = [|conn.Duplicate()|];
            copy.NoDelay = true;
            // a greeting
            copy.Send(data); // sent
            return copy;
            """,
            """
            var copy = conn.Duplicate();
            copy.NoDelay = true;
            try
            {
                // a greeting
                copy.Send(data); // sent
            }
            catch
            {
                copy.Dispose();
                throw;
            }

            return copy;
            """);

    [Fact]
    public Task Stored() =>
        OnException.Fixes(
            """
            var worker = [|conn.Duplicate()|];
            conn.Send(data);

            conn.Receive(data);
            conn.Close();

            _worker = worker;
            Log("stored");
            """,
            """
            var worker = conn.Duplicate();
            try
            {
                conn.Send(data);

                conn.Receive(data);
            }
            catch
            {
                worker.Dispose();
                throw;
            }

            conn.Close();

            _worker = worker;
            Log("stored");
            """);

    [Fact]
    public Task Given_to_a_keeper() =>
        OnException.Fixes(
            "void Serve(Socket conn, Queue<Socket> workers, byte[] data)",
            """
            var worker = [|conn.Duplicate()|];
            conn.Send(data);
            workers.Enqueue(worker);
            """,
            """
            var worker = conn.Duplicate();
            try
            {
                conn.Send(data);
            }
            catch
            {
                worker.Dispose();
                throw;
            }

            workers.Enqueue(worker);
            """);

    [Fact]
    public Task A_local_that_is_returned_with_it() =>
        OnException.Fixes(
            "(Socket, int) Serve(Socket conn, byte[] data)",
            """
            var copy = [|conn.Duplicate()|];
            int length = conn.Receive(data);
            return (copy, length);
            """,
            """
            var copy = conn.Duplicate();
            try
            {
                int length = conn.Receive(data);
                return (copy, length);
            }
            catch
            {
                copy.Dispose();
                throw;
            }
            """);

    [Fact]
    public Task An_explicit_throw() =>
        OnSomePath.Fixes(
            "Socket Serve(Socket conn, int limit)",
            """
            var copy = [|conn.Duplicate()|];
            if (limit < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(limit));
            }

            return copy;
            """,
            """
            var copy = conn.Duplicate();
            try
            {
                if (limit < 0)
                {
                    throw new ArgumentOutOfRangeException(nameof(limit));
                }
            }
            catch
            {
                copy.Dispose();
                throw;
            }

            return copy;
            """);

    [Fact]
    public Task A_number_that_an_owner_gets() =>
        OnException.Fixes(
            "Socket Serve(Socket conn, string path, out string text)",
            """
            int fd = [|dup((int)conn.Handle)|];
            if (fd < 0)
                throw new IOException("no copy");
            text = File.ReadAllText(path);
            return new Socket(new SafeSocketHandle((IntPtr)fd, true));
            """,
            """
            int fd = dup((int)conn.Handle);
            if (fd < 0)
                throw new IOException("no copy");
            try
            {
                text = File.ReadAllText(path);
            }
            catch
            {
                close(fd);
                throw;
            }

            return new Socket(new SafeSocketHandle((IntPtr)fd, true));
            """);

    [Fact]
    public Task Old_language_with_other_line_ends()
    {
        const string Signature = "Socket Serve(Socket conn, byte[] data)";
        var test = OnException.Test(
            Method("var copy = [|conn.Duplicate()|];\ncopy.Send(data);\nreturn copy;", Signature).ReplaceLineEndings("\r\n"),
            Method("var copy = conn.Duplicate();\ntry\n{\n    copy.Send(data);\n}\ncatch\n{\n    copy.Dispose();\n    throw;\n}\n\nreturn copy;", Signature).ReplaceLineEndings("\r\n"));
        test.SolutionTransforms.Add(FixCase.AsCSharp73);
        return test.RunAsync();
    }

    [Fact]
    public Task In_an_iterator_that_yields_in_between() =>
        OnException.Refuses(
            "IEnumerable<Socket> Serve(Socket conn, byte[] data)",
            """
            var copy = [|conn.Duplicate()|];
            for (int i = 0; i < 3; i++)
            {
                copy.Send(data);
                yield return null;
            }

            yield return copy;
            """);

    [Fact]
    public Task A_local_that_code_behind_the_hand_over_needs() =>
        OnException.Refuses(
            """
            var worker = [|conn.Duplicate()|];
            int length = conn.Receive(data);
            Start(worker);
            Log(length.ToString());
            """);
}
