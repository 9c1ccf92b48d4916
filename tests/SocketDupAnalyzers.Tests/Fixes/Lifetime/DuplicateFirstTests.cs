using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Lifetime.SecondOwner;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>A second owner becomes a duplicate, by a method that the project has.</summary>
public sealed class DuplicateFirstTests
{
    private const string OfHandles = """
        namespace Tools
        {
            internal static class Handles
            {
                internal static SafeSocketHandle Copy(SafeSocketHandle handle)
                {
                    int copy = dup(handle);
                    return copy < 0 ? throw new SocketException() : new SafeSocketHandle((IntPtr)copy, true);
                }

                [DllImport("libc", SetLastError = true)] private static extern int dup(SafeSocketHandle fd);
            }
        }
        """;

    private const string MarkedMethod = """
        internal sealed class DuplicatesSocketAttribute : Attribute { }

        internal static class Marked
        {
            [DuplicatesSocket]
            public static Socket Second(Socket socket) => throw new NotSupportedException();
        }
        """;

    private const string NotOne = """
        internal static class NotOne
        {
            public static Socket Same(this Socket socket) => socket;
            public static Socket Another(this Socket socket) => new Socket(socket.AddressFamily, socket.SocketType, socket.ProtocolType);
            public static Socket Accepted(this Socket socket) => socket.Accept();
            public static Socket Moved(this Socket socket)
            {
                var copy = socket.Copied();
                socket.Close();
                return copy;
            }

            public static Socket Perhaps(Socket socket) => socket.Connected ? Copied(socket) : null;
            private static Socket Copied(this Socket socket) => new Socket(new SafeSocketHandle((IntPtr)dup((int)socket.Handle), true));
            [DllImport("libc", SetLastError = true)] private static extern int dup(int fd);
        }
        """;

    [Fact]
    public Task Over_the_handle_of_a_socket() =>
        SecondOwner.Fixes(
            """
            // a copy
            return [|new Socket(conn.SafeHandle)|]; // of it
            """,
            """
            // a copy
            return conn.Duplicate(); // of it
            """);

    [Fact]
    public Task Over_the_number_of_a_socket() =>
        SecondOwner.Fixes(
            "return new Socket([|new SafeSocketHandle((IntPtr)(int)conn.Handle, ownsHandle: true)|]);",
            "return conn.Duplicate();");

    [Fact]
    public Task Over_a_number_in_a_local() =>
        SecondOwner.Fixes(
            """
            int number = conn.Handle.ToInt32();
            Log(number.ToString());
            return new Socket([|new SafeSocketHandle(new IntPtr(number), true)|]);
            """,
            """
            int number = conn.Handle.ToInt32();
            Log(number.ToString());
            return conn.Duplicate();
            """);

    [Fact]
    public Task Over_a_number_with_an_owner_in_a_local() =>
        SecondOwner.Fixes(
            """
            int number = dup((int)conn.Handle);
            using var first = new Socket(new SafeSocketHandle((IntPtr)number, true));
            first.Send(data);
            return new Socket([|new SafeSocketHandle((IntPtr)number, true)|]);
            """,
            """
            int number = dup((int)conn.Handle);
            using var first = new Socket(new SafeSocketHandle((IntPtr)number, true));
            first.Send(data);
            return first.Duplicate();
            """);

    [Fact]
    public Task Several() =>
        SecondOwner.Fixes(
            """
            Start([|new Socket(conn.SafeHandle)|]);
            Start([|new Socket(listener.SafeHandle)|]);
            return null;
            """,
            """
            Start(conn.Duplicate());
            Start(listener.Duplicate());
            return null;
            """);

    [Fact]
    public Task A_method_for_handles_in_another_namespace() =>
        Test(
            File("return [|new Socket(conn.SafeHandle) { NoDelay = true }|];", OfHandles),
            File("return new Socket(Tools.Handles.Copy(conn.SafeHandle)) { NoDelay = true };", OfHandles)).RunAsync();

    [Fact]
    public Task A_method_that_an_attribute_names() =>
        Test(
            File("return [|new Socket(conn.SafeHandle)|];", MarkedMethod),
            File("return Marked.Second(conn);", MarkedMethod)).RunAsync();

    [Fact]
    public Task Methods_that_do_something_else_are_none() =>
        AddingTest(
            File("return [|new Socket(conn.SafeHandle)|];", NotOne),
            File("return conn.Duplicate();", NotOne)).RunAsync();

    [Fact]
    public Task The_first_owner_would_stay_open() =>
        Refuses(
            """
            var first = listener.Accept();
            first.Send(data);
            return [|new Socket(first.SafeHandle)|];
            """);

    [Fact]
    public Task The_copy_would_not_be_closed() =>
        Refuses(
            """
            var second = [|new Socket(conn.SafeHandle)|];
            second.Send(data);
            return null;
            """);

    [Fact]
    public Task A_comment_would_be_lost() =>
        Refuses("return [|new Socket(/* the same */ conn.SafeHandle)|];");

    [Fact]
    public Task A_number_that_is_assigned_anew() =>
        Refuses(
            """
            IntPtr number = conn.Handle;
            if (flag)
            {
                number = listener.Handle;
            }

            return new Socket([|new SafeSocketHandle(number, true)|]);
            """);
}
