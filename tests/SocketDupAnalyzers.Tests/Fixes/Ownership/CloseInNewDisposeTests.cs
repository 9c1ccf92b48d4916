using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.CloseField;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>A type that has no <c>Dispose</c> gets one, or an override of its base's; what would not be right is not offered.</summary>
public sealed class CloseInNewDisposeTests
{
    [Fact]
    public Task The_type_becomes_disposable() => Mends(
        """
        internal sealed class Session
        {
            private readonly Socket [|_copy|];

            public Session(Socket socket) => _copy = socket.Duplicate();

            // That is all.
        }
        """,
        """
        internal sealed class Session : IDisposable
        {
            private readonly Socket _copy;

            public Session(Socket socket) => _copy = socket.Duplicate();

            // That is all.

            public void Dispose()
            {
                _copy?.Dispose();
            }
        }
        """);

    [Fact]
    public Task Behind_other_bases_and_before_constraints() => Mends(
        """
        #nullable enable
        internal class Session<T>(Socket socket) : ICloneable // not disposable
            where T : class
        {
        	private readonly Socket [|_copy|] = socket.Duplicate();

        	public object Clone() => MemberwiseClone();
        }
        """,
        """
        #nullable enable
        internal class Session<T>(Socket socket) : ICloneable, IDisposable // not disposable
            where T : class
        {
        	private readonly Socket _copy = socket.Duplicate();

        	public object Clone() => MemberwiseClone();

        	public void Dispose()
        	{
        		_copy.Dispose();
        	}
        }
        """);

    [Fact]
    public Task Null_is_minded_where_the_field_may_be_null() => Mends(
        """
        #nullable enable
        internal sealed class Session
        {
            private Socket? [|_copy|];

            public void Attach(Socket socket)
            {
                Socket copy = socket.Duplicate();
                _copy = copy;
            }
        }
        """,
        """
        #nullable enable
        internal sealed class Session : IDisposable
        {
            private Socket? _copy;

            public void Attach(Socket socket)
            {
                Socket copy = socket.Duplicate();
                _copy = copy;
            }

            public void Dispose()
            {
                _copy?.Dispose();
            }
        }
        """);

    [Fact]
    public Task A_base_that_asks_whether_it_is_disposed_of() => Mends(
        """
        internal class Component : IDisposable
        {
            public void Dispose() => Dispose(true);

            protected virtual void Dispose(bool disposing) { }
        }

        internal sealed class Session : Component
        {
            private Socket [|Copy|] { get; }

            public Session(Socket socket)
            {
                Copy = socket.Duplicate();
            }
        }
        """,
        """
        internal class Component : IDisposable
        {
            public void Dispose() => Dispose(true);

            protected virtual void Dispose(bool disposing) { }
        }

        internal sealed class Session : Component
        {
            private Socket Copy { get; }

            public Session(Socket socket)
            {
                Copy = socket.Duplicate();
            }

            protected override void Dispose(bool disposing)
            {
                if (disposing)
                {
                    Copy?.Dispose();
                }

                base.Dispose(disposing);
            }
        }
        """);

    [Fact]
    public Task A_base_with_a_virtual_dispose() => Mends(
        """
        internal class Component : IDisposable
        {
            public virtual void Dispose() { }
        }

        internal sealed class Session(Socket socket) : Component
        {
            private readonly Socket [|_copy|] = socket.Duplicate();
        }
        """,
        """
        internal class Component : IDisposable
        {
            public virtual void Dispose() { }
        }

        internal sealed class Session(Socket socket) : Component
        {
            private readonly Socket _copy = socket.Duplicate();

            public override void Dispose()
            {
                _copy.Dispose();

                base.Dispose();
            }
        }
        """);

    [Fact]
    public Task A_using_directive_comes_along() => Test(
        """
        // A file.
        using System.Net.Sockets;

        internal sealed class Session(Socket socket)
        {
            private readonly Socket [|_copy|] = socket.Copy();
        }
        """ + Native,
        """
        // A file.
        using System;
        using System.Net.Sockets;

        internal sealed class Session(Socket socket) : IDisposable
        {
            private readonly Socket _copy = socket.Copy();

            public void Dispose()
            {
                _copy.Dispose();
            }
        }
        """ + Native).RunAsync();

    [Fact]
    public Task The_name_is_written_out_where_there_is_no_using_directive() => Test(
        """
        internal sealed class Session
        {
            private readonly System.Net.Sockets.Socket [|_copy|];

            public Session(System.Net.Sockets.Socket socket) => _copy = socket.Copy();
        }
        """ + Native,
        """
        internal sealed class Session : System.IDisposable
        {
            private readonly System.Net.Sockets.Socket _copy;

            public Session(System.Net.Sockets.Socket socket) => _copy = socket.Copy();

            public void Dispose()
            {
                _copy?.Dispose();
            }
        }
        """ + Native).RunAsync();

    [Fact]
    public Task Not_for_a_struct() => Refuses(
        """
        internal struct Session
        {
            private Socket [|_copy|];

            public Session(Socket socket) => _copy = socket.Duplicate();
        }
        """);

    [Fact]
    public Task Not_for_a_number() => Refuses(
        """
        internal sealed class Session
        {
            private int [|_copy|];

            public Session(Socket socket) => _copy = Native.dup((int)socket.Handle);
        }
        """);

    [Fact]
    public Task Not_for_a_parameter_that_holds_what_was_handed_in_before() => Refuses(
        """
        internal sealed class Session(Socket [|socket|])
        {
            public void Split() => socket = socket.Duplicate();
        }
        """);

    [Theory]
    [InlineData("public Session(Socket socket) => _copy = socket.Duplicate(); public Session(Socket other, int number) => _copy = other;")]
    [InlineData("public Session(Socket socket, bool shares) => _copy = shares ? socket : socket.Duplicate();")]
    [InlineData("public static Session Of(Socket socket) => new(socket.Duplicate()); public Session(Socket own) => _copy = own;")]
    public Task Not_where_the_field_may_hold_what_is_not_its_own(string members) => Refuses(
        $$"""
        internal sealed class Session
        {
            private readonly Socket [|_copy|];

            {{members}}
        }
        """);

    [Fact]
    public Task Not_where_the_base_is_disposed_of_in_secret() => Refuses(
        """
        internal class Component : IDisposable
        {
            public void Dispose() { }
        }

        internal sealed class Session(Socket socket) : Component
        {
            private readonly Socket [|_copy|] = socket.Duplicate();
        }
        """);

    private const string Native = """


        internal static class Duplicates
        {
            public static System.Net.Sockets.Socket Copy(this System.Net.Sockets.Socket s) =>
                new System.Net.Sockets.Socket(new System.Net.Sockets.SafeSocketHandle((nint)dup((int)s.Handle), true));
            [System.Runtime.InteropServices.DllImport("libc", SetLastError = true)] private static extern int dup(int fd);
        }
        """;
}
