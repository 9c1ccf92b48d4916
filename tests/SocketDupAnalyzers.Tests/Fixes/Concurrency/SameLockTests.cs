using System.Linq;
using System.Threading.Tasks;
using SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;
using SocketDupAnalyzers.Hosts;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Concurrency;

/// <summary>A lock that is there is taken, and none is added.</summary>
public sealed class SameLockTests
{
    [Fact]
    public Task Of_a_lock_that_the_others_hold() => Mends(
        """
        using System.Net.Sockets;

        internal sealed class Session
        {
            private readonly object _sending = new object();
            private readonly Socket _socket;

            public Session(Socket socket) => _socket = socket;

            public void Send(byte[] header, byte[] body)
            {
                lock (_sending)
                {
                    _socket.Send(header);
                    _socket.Send(body);
                }
            }

            public void SendTrailer(byte[] trailer)
            {
                lock (_sending)
                {
                    _socket.Send(trailer);
                    _socket.Send(new byte[1]);
                }
            }

            public int Ping()
            {
                // Answered by a pong.
                var sent = [|_socket.Send(new byte[2])|];
                return sent;
            }
        }
        """,
        """
            public int Ping()
            {
                // Answered by a pong.
                var sent = [|_socket.Send(new byte[2])|];
                return sent;
            }
        """,
        """
            public int Ping()
            {
                int sent;
                lock (_sending)
                {
                    // Answered by a pong.
                    sent = _socket.Send(new byte[2]);
                }

                return sent;
            }
        """);

    [Fact]
    public Task Of_a_semaphore_with_the_token_at_hand() => Mends(
        """
        using System.Net.Sockets;
        using System.Threading;
        using System.Threading.Tasks;

        internal sealed class Session
        {
            private readonly SemaphoreSlim _sending = new SemaphoreSlim(1, 1);
            private readonly NetworkStream _stream;

            public Session(NetworkStream stream) => _stream = stream;

            public async Task SendAsync(byte[] header, byte[] body)
            {
                await _sending.WaitAsync();
                try
                {
                    await _stream.WriteAsync(header);
                    await _stream.WriteAsync(body);
                }
                finally
                {
                    _sending.Release();
                }
            }

            public async Task PingAsync(CancellationToken token) => await [|_stream.WriteAsync(new byte[1], token)|];
        }
        """,
        """
            public async Task PingAsync(CancellationToken token) => await [|_stream.WriteAsync(new byte[1], token)|];
        """,
        """
            public async Task PingAsync(CancellationToken token)
            {
                await _sending.WaitAsync(token);
                try
                {
                    await _stream.WriteAsync(new byte[1], token);
                }
                finally
                {
                    _sending.Release();
                }
            }
        """);

    [Fact]
    public Task No_lock_is_held_over_an_await() => Mends(
        """
        using System.Net.Sockets;
        using System.Threading.Tasks;

        internal sealed class Session
        {
            private readonly object _sending = new object();
            private readonly NetworkStream _stream;

            public Session(NetworkStream stream) => _stream = stream;

            public void Send(byte[] header, byte[] body)
            {
                lock (_sending)
                {
                    _stream.Write(header, 0, 1);
                    _stream.Write(body, 0, 1);
                }
            }

            public async Task PingAsync() => await [|_stream.WriteAsync(new byte[1])|];
        }
        """,
        "",
        "");

    [Fact]
    public Task Where_the_type_shows_that_both_run_at_once() => Gated.Mends(
        """
        internal sealed class Session
        {
            private readonly object _sending = new object();
            private readonly Socket _socket;

            public Session(Socket socket)
            {
                _socket = socket;
                Task.Run(() => _socket.Send(new byte[1]));
            }

            public void Send(byte[] data)
            {
                lock (_sending)
                {
                    [|_socket.Send(data)|];
                }
            }
        }
        """,
        """
        internal sealed class Session
        {
            private readonly object _sending = new object();
            private readonly Socket _socket;

            public Session(Socket socket)
            {
                _socket = socket;
                Task.Run(() =>
                {
                    lock (_sending)
                    {
                        return _socket.Send(new byte[1]);
                    }
                });
            }

            public void Send(byte[] data)
            {
                lock (_sending)
                {
                    _socket.Send(data);
                }
            }
        }
        """);

    private static Task Mends(string source, string before, string after)
    {
        var mended = before.Length == 0 ? source : source.Replace(before, after);
        var test = Verify.FixTest<ClassHost, SameLockFix>(Mark(source), Mark(mended));
        test.DisabledDiagnostics.AddRange(Rules.All.Select(rule => rule.Id).Except(["SDA3002"]));
        return test.RunAsync();
    }

    private static string Mark(string source) => source.Replace("[|", "{|SDA3002:").Replace("|]", "|}");
}
