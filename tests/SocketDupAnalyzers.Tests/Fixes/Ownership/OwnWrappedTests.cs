using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.OwnWrapper;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>A wrapper becomes the owner of what is under it.</summary>
public sealed class OwnWrappedTests
{
    [Fact]
    public Task An_accepted_socket() =>
        Own.Fixes(
            """
            // one
            using (var stream = [|new NetworkStream(listener.Accept() /* next */)|]) // two
            {
                stream.Write(data, 0, data.Length);
            }
            """,
            """
            // one
            using (var stream = new NetworkStream(listener.Accept() /* next */, ownsSocket: true)) // two
            {
                stream.Write(data, 0, data.Length);
            }
            """);

    [Fact]
    public Task An_access_is_kept() =>
        Own.Fixes(
            "Stream Open(Socket listener)",
            "return [|new NetworkStream(listener.Accept(), FileAccess.Read)|];",
            "return new NetworkStream(listener.Accept(), FileAccess.Read, ownsSocket: true);");

    [Fact]
    public Task Named_arguments() =>
        Own.Fixes(
            "Stream Open(Socket listener)",
            "return [|new NetworkStream(access: FileAccess.Read, socket: listener.Accept())|];",
            "return new NetworkStream(access: FileAccess.Read, socket: listener.Accept(), ownsSocket: true);");

    [Fact]
    public Task A_target_typed_creation() =>
        Own.Fixes(
            """
            using NetworkStream stream = [|new(listener.Accept())|];
            stream.Write(data, 0, data.Length);
            """,
            """
            using NetworkStream stream = new(listener.Accept(), ownsSocket: true);
            stream.Write(data, 0, data.Length);
            """);

    [Fact]
    public Task A_socket_that_was_connected_here() =>
        Own.Fixes(
            "async Task Ask(System.Net.EndPoint server)",
            """
            var client = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await client.ConnectAsync(server);
            client.SendTimeout = 100;
            using (var stream = [|new NetworkStream(client)|])
            using (var reader = new StreamReader(stream))
                Console.WriteLine(await reader.ReadLineAsync());
            """,
            """
            var client = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await client.ConnectAsync(server);
            client.SendTimeout = 100;
            using (var stream = new NetworkStream(client, ownsSocket: true))
            using (var reader = new StreamReader(stream))
                Console.WriteLine(await reader.ReadLineAsync());
            """);

    [Fact]
    public Task A_duplicate_of_a_socket_that_is_closed() =>
        Own.Fixes(
            "Stream Open(Socket listener)",
            """
            var conn = listener.Accept();
            var copy = conn.Duplicate();
            conn.Close();
            return [|new NetworkStream(copy)|];
            """,
            """
            var conn = listener.Accept();
            var copy = conn.Duplicate();
            conn.Close();
            return new NetworkStream(copy, ownsSocket: true);
            """);

    [Fact]
    public Task A_duplicate_of_a_socket_in_a_using() =>
        Own.Fixes(
            """
            using var conn2 = listener.Accept();
            using var stream = [|new NetworkStream(conn2.Duplicate())|];
            stream.Write(data, 0, data.Length);
            """,
            """
            using var conn2 = listener.Accept();
            using var stream = new NetworkStream(conn2.Duplicate(), ownsSocket: true);
            stream.Write(data, 0, data.Length);
            """);

    [Fact]
    public Task A_handle_by_position() =>
        Own.Fixes(
            """
            int copy = dup((int)conn.Handle);
            using var handle = [|new SafeSocketHandle((IntPtr)copy, false /* not yet */)|];
            Log(handle.IsInvalid.ToString());
            """,
            """
            int copy = dup((int)conn.Handle);
            using var handle = new SafeSocketHandle((IntPtr)copy, true /* not yet */);
            Log(handle.IsInvalid.ToString());
            """);

    [Fact]
    public Task A_handle_by_name() =>
        Own.Fixes(
            "SafeSocketHandle Open(Socket conn)",
            "return [|new SafeSocketHandle(ownsHandle: false, preexistingHandle: (IntPtr)dup((int)conn.Handle))|];",
            "return new SafeSocketHandle(ownsHandle: true, preexistingHandle: (IntPtr)dup((int)conn.Handle));");

    [Fact]
    public Task Several() =>
        Own.Fixes(
            """
            using (var one = [|new NetworkStream(listener.Accept())|])
                one.Write(data, 0, data.Length);
            using (var two = [|new NetworkStream(listener.Accept(), FileAccess.Write)|])
                two.Write(data, 0, data.Length);
            """,
            """
            using (var one = new NetworkStream(listener.Accept(), ownsSocket: true))
                one.Write(data, 0, data.Length);
            using (var two = new NetworkStream(listener.Accept(), FileAccess.Write, ownsSocket: true))
                two.Write(data, 0, data.Length);
            """);

    [Fact]
    public Task Several_documents()
    {
        const string Before = "using (var one = [|new NetworkStream(listener.Accept())|])\n    one.WriteByte(1);";
        const string After = "using (var one = new NetworkStream(listener.Accept(), ownsSocket: true))\n    one.WriteByte(1);";
        const string Signature = "void Serve(Socket listener)";
        var test = Own.Test(FixCase.Method(Before, Signature), FixCase.Method(After, Signature));
        test.TestState.Sources.Add(FixCase.Method(Before, Signature, "Other").Replace("[|", "{|SDA2006:").Replace("|]", "|}"));
        test.FixedState.Sources.Add(FixCase.Method(After, Signature, "Other"));
        return test.RunAsync();
    }
}
