using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Concurrency.Gated;

namespace SocketDupAnalyzers.Tests.Fixes.Concurrency;

/// <summary>One lock beside the field that holds the connection, for synchronous code; Fix All makes one, too.</summary>
public sealed class GateFieldTests
{
    private const string Loop = """
        internal sealed class Session
        {
            // The connection.
            private readonly Socket _socket; // ours
            private int _count;

            public Session(Socket socket)
            {
                _socket = socket;
                new Thread(Run).Start();
            }

            public void Send(byte[] header, byte[] body)
            {
                // One message.
                _socket.Send(header);
                _socket.Send(body); // all of it
                _count++;
            }

            private void Run()
            {
                while (true)
                {
                    [|_socket.Send(new byte[1])|];
                    Thread.Sleep(10);
                }
            }
        }
        """;

    private const string Mended = """
        internal sealed class Session
        {
            // The connection.
            private readonly Socket _socket; // ours
            private readonly Lock _socketSendGate = new();
            private int _count;

            public Session(Socket socket)
            {
                _socket = socket;
                new Thread(Run).Start();
            }

            public void Send(byte[] header, byte[] body)
            {
                lock (_socketSendGate)
                {
                    // One message.
                    _socket.Send(header);
                    _socket.Send(body); // all of it
                }

                _count++;
            }

            private void Run()
            {
                while (true)
                {
                    lock (_socketSendGate)
                    {
                        _socket.Send(new byte[1]);
                    }

                    Thread.Sleep(10);
                }
            }
        }
        """;

    [Fact]
    public Task A_message_of_two_statements_goes_under_one_lock() => Mends(Loop, Mended);

    [Fact]
    public Task An_object_where_the_language_knows_no_other_lock() =>
        MendsAs(LanguageVersion.CSharp12, Loop, Mended.Replace("Lock _socketSendGate", "object _socketSendGate"));

    [Fact]
    public Task Its_type_is_named_where_new_needs_it() =>
        MendsAs(LanguageVersion.CSharp8, Loop, Mended.Replace("Lock _socketSendGate = new()", "object _socketSendGate = new object()"));

    [Fact]
    public async Task An_object_where_the_target_has_no_other_lock()
    {
        var test = Test(Loop, Mended.Replace("Lock _socketSendGate", "object _socketSendGate"));
        test.ReferenceAssemblies = Verify.Net80;
        await test.RunAsync();
    }

    [Fact]
    public Task Its_name_is_new() => Mends(
        Loop.Replace("_count", "_socketSendGate"),
        Mended.Replace("_socketSendGate", "_socketSendGate1").Replace("_count", "_socketSendGate"));

    [Fact]
    public Task Static_where_the_connection_is() => Mends(
        """
        internal static class Log
        {
            private static Socket s_socket;

            public static void Open(Socket socket)
            {
                s_socket = socket;
                new Thread(Run).Start();
            }

            public static void Write(byte[] line) => s_socket.Send(line); // a line

            private static void Run()
            {
                [|s_socket?.Send(new byte[1])|];
            }
        }
        """,
        """
        internal static class Log
        {
            private static Socket s_socket;
            private static readonly Lock s_socketSendGate = new();

            public static void Open(Socket socket)
            {
                s_socket = socket;
                new Thread(Run).Start();
            }

            public static void Write(byte[] line)
            {
                lock (s_socketSendGate)
                {
                    s_socket.Send(line); // a line
                }
            }

            private static void Run()
            {
                lock (s_socketSendGate)
                {
                    s_socket?.Send(new byte[1]);
                }
            }
        }
        """);

    [Fact]
    public Task First_in_a_type_whose_connection_is_a_parameter() => Mends(
        """
        internal sealed class Session(Socket socket)
        {
            public void Start() => new Thread(Run).Start();

            public int Read(byte[] buffer)
            {
                var n = socket.Receive(buffer);
                return n;
            }

            private void Run() { while (true) { [|socket.Receive(new byte[1])|]; } }
        }
        """,
        """
        internal sealed class Session(Socket socket)
        {
            private readonly Lock _socketReceiveGate = new();

            public void Start() => new Thread(Run).Start();

            public int Read(byte[] buffer)
            {
                int n;
                lock (_socketReceiveGate)
                {
                    n = socket.Receive(buffer);
                }

                return n;
            }

            private void Run() { while (true) { lock (_socketReceiveGate) { socket.Receive(new byte[1]); } } }
        }
        """);

    [Fact]
    public Task One_for_the_parts_of_a_type() => Mends(
        """
        internal partial class Session
        {
            private readonly Socket _socket;

            public Session(Socket socket)
            {
                _socket = socket;
                Task.Run(Run);
            }
        }

        internal partial class Session
        {
            public void Send(byte[] data)
            {
                _socket.Send(data);
            }

            private void Run()
            {
                [|_socket.Send(new byte[1])|];
            }
        }
        """,
        """
        internal partial class Session
        {
            private readonly Socket _socket;
            private readonly Lock _socketSendGate = new();

            public Session(Socket socket)
            {
                _socket = socket;
                Task.Run(Run);
            }
        }

        internal partial class Session
        {
            public void Send(byte[] data)
            {
                lock (_socketSendGate)
                {
                    _socket.Send(data);
                }
            }

            private void Run()
            {
                lock (_socketSendGate)
                {
                    _socket.Send(new byte[1]);
                }
            }
        }
        """);
}
