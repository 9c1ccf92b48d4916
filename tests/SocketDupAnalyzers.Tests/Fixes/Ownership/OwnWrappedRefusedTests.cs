using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.OwnWrapper;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>Where an owner would shut down what others use, or close what is used afterwards, the wrapper is not made one.</summary>
public sealed class OwnWrappedRefusedTests
{
    [Fact]
    public Task The_caller_has_another_copy() =>
        Own.Refuses(
            "Stream Open(Socket conn)",
            "return [|new NetworkStream(conn.Duplicate())|];");

    [Fact]
    public Task The_original_is_used_afterwards() =>
        Own.Refuses(
            "void Serve(Socket listener, byte[] data)",
            """
            using var conn = listener.Accept();
            using (var stream = [|new NetworkStream(conn.Duplicate())|])
            {
                stream.Write(data, 0, data.Length);
            }

            conn.Send(data);
            """);

    [Fact]
    public Task The_original_is_used_in_the_next_turn() =>
        Own.Refuses(
            "void Serve(Socket listener, byte[] data)",
            """
            using var conn = listener.Accept();
            while (conn.Receive(data) > 0)
            {
                using var stream = [|new NetworkStream(conn.Duplicate())|];
                stream.Write(data, 0, data.Length);
            }
            """);

    [Fact]
    public Task The_original_is_closed_on_some_path() =>
        Own.Refuses(
            "Stream Open(Socket conn, bool flag)",
            """
            var copy = conn.Duplicate();
            if (flag)
            {
                conn.Close();
            }

            return [|new NetworkStream(copy)|];
            """);

    [Fact]
    public Task A_copy_was_handed_out() =>
        Own.Refuses(
            "Stream Open(Socket listener)",
            """
            var conn = listener.Accept();
            Start(conn.Duplicate());
            return [|new NetworkStream(conn)|];
            """);

    [Fact]
    public Task The_number_was_handed_out() =>
        Own.Refuses(
            "Stream Open(Socket listener, byte[] data)",
            """
            var conn = listener.Accept();
            write((int)conn.Handle, data, data.Length);
            return [|new NetworkStream(conn)|];
            """);

    [Fact]
    public Task The_socket_is_used_behind_the_stream() =>
        Own.Refuses(
            "void Serve(Socket listener, byte[] data)",
            """
            var conn = listener.Accept();
            using (var stream = [|new NetworkStream(conn)|])
            {
                stream.Write(data, 0, data.Length);
            }

            conn.Receive(data);
            """);

    [Fact]
    public Task The_number_is_used_behind_the_handle() =>
        Own.Refuses(
            """
            int copy = dup((int)conn.Handle);
            using (var handle = [|new SafeSocketHandle((IntPtr)copy, ownsHandle: false)|])
            {
                Log(handle.IsInvalid.ToString());
            }

            write(copy, data, data.Length);
            """);

    [Fact]
    public Task The_flag_is_a_constant() =>
        Own.Refuses(
            """
            const bool Owns = false;
            int copy = dup((int)conn.Handle);
            using var handle = [|new SafeSocketHandle((IntPtr)copy, Owns)|];
            """);
}
