using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.OwnWrapper;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>What is under a wrapper is closed beside it, where that can be done.</summary>
public sealed class CloseBesideWrapperTests
{
    [Fact]
    public Task A_local() =>
        Beside.Fixes(
            """
            // a copy
            var copy = conn.Duplicate();
            using (var stream = [|new NetworkStream(copy)|])
            {
                stream.Write(data, 0, data.Length);
            }

            conn.Send(data);
            """,
            """
            // a copy
            using var copy = conn.Duplicate();
            using (var stream = new NetworkStream(copy))
            {
                stream.Write(data, 0, data.Length);
            }

            conn.Send(data);
            """);

    [Fact]
    public Task Without_a_name() =>
        Beside.Fixes(
            """
            using (var stream = [|new NetworkStream(conn.Duplicate())|]) // a copy
            {
                stream.Write(data, 0, data.Length);
            }

            conn.Send(data);
            """,
            """
            using var duplicate = conn.Duplicate();
            using (var stream = new NetworkStream(duplicate)) // a copy
            {
                stream.Write(data, 0, data.Length);
            }

            conn.Send(data);
            """);

    [Fact]
    public Task Under_a_reader() =>
        Beside.Fixes(
            """
            var copy = conn.Duplicate();
            using var reader = new StreamReader([|new NetworkStream(copy)|]);
            Log(reader.ReadLine());
            """,
            """
            using var copy = conn.Duplicate();
            using var reader = new StreamReader(new NetworkStream(copy));
            Log(reader.ReadLine());
            """);

    [Fact]
    public Task Before_using_declarations()
    {
        const string Before = "var copy = conn.Duplicate();\nusing (var stream = [|new NetworkStream(copy)|])\n{\n    stream.WriteByte(1);\n}";
        const string After = "using (var copy = conn.Duplicate())\n{\n    using (var stream = new NetworkStream(copy))\n    {\n        stream.WriteByte(1);\n    }\n}";
        const string Signature = "void Serve(Socket conn)";
        var test = Beside.Test(FixCase.Method(Before, Signature), FixCase.Method(After, Signature));
        test.SolutionTransforms.Add(FixCase.AsCSharp73);
        return test.RunAsync();
    }

    [Fact]
    public Task Several() =>
        Beside.Fixes(
            """
            using (var one = [|new NetworkStream(conn.Duplicate())|])
                one.Write(data, 0, data.Length);
            using (var two = [|new NetworkStream(conn.Duplicate())|])
                two.Write(data, 0, data.Length);
            """,
            """
            using var duplicate = conn.Duplicate();
            using (var one = new NetworkStream(duplicate))
                one.Write(data, 0, data.Length);
            using var duplicate1 = conn.Duplicate();
            using (var two = new NetworkStream(duplicate1))
                two.Write(data, 0, data.Length);
            """);

    [Fact]
    public Task Returned() =>
        Beside.Refuses(
            "Stream Open(Socket conn)",
            """
            var copy = conn.Duplicate();
            return [|new NetworkStream(copy)|];
            """);

    [Fact]
    public Task Returned_though_in_a_using() =>
        Beside.Refuses(
            "Stream Open(Socket conn)",
            """
            var copy = conn.Duplicate();
            using var stream = [|new NetworkStream(copy)|];
            return stream;
            """);

    [Fact]
    public Task A_read_that_is_not_awaited() =>
        Beside.Refuses(
            "Task<int> Read(Socket conn, byte[] data)",
            """
            var copy = conn.Duplicate();
            using var stream = [|new NetworkStream(copy)|];
            return stream.ReadAsync(data, 0, data.Length);
            """);

    [Fact]
    public Task A_number() =>
        Beside.Refuses(
            """
            int copy = dup((int)conn.Handle);
            using var handle = [|new SafeSocketHandle((IntPtr)copy, ownsHandle: false)|];
            """);
}
