using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Concurrency.Gated;

namespace SocketDupAnalyzers.Tests.Fixes.Concurrency;

/// <summary>Nothing is offered where a lock around the operations as they stand would not do.</summary>
public sealed class GateRefusedTests
{
    [Fact]
    public Task Tasks_that_are_awaited_together() => Refuses(
        """
        internal static class Frames
        {
            public static async Task Send(NetworkStream stream, byte[] a, byte[] b)
            {
                var first = stream.WriteAsync(a, 0, a.Length);
                var second = [|stream.WriteAsync(b, 0, b.Length)|];
                await Task.WhenAll(first, second);
            }
        }
        """);

    [Fact]
    public Task An_operation_in_the_condition_of_a_loop() => Refuses(
        """
        internal sealed class Pump
        {
            private readonly Socket _socket;

            public Pump(Socket socket)
            {
                _socket = socket;
                new Thread(Run).Start();
            }

            public int Read(byte[] buffer) => _socket.Receive(buffer);

            private void Run()
            {
                while ([|_socket.Receive(new byte[10])|] > 0)
                {
                }
            }
        }
        """);

    [Fact]
    public Task Code_that_the_compiler_may_leave_out() => Refuses(
        """
        internal static class Uploads
        {
            public static void Send(Socket socket, byte[] header, byte[] body)
            {
                var sending = Task.Run(() => socket.Send(body));
        #if !QUICK
                [|socket.Send(header)|];
        #endif
                sending.Wait();
            }
        }
        """);

    [Fact]
    public Task A_type_in_several_files()
    {
        var first = Mark("""
            using System.Net.Sockets;
            using System.Threading.Tasks;

            internal partial class Session
            {
                private readonly Socket _socket;

                public Session(Socket socket)
                {
                    _socket = socket;
                    Task.Run(Run);
                }

                private void Run() => _socket.Send(new byte[1]);
            }
            """);
        var second = Mark("""
            internal partial class Session
            {
                public void Send(byte[] data) => [|_socket.Send(data)|];
            }
            """);
        var test = Test("", "");
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.Sources.Clear();
            state.Sources.Add(("A.cs", first));
            state.Sources.Add(("B.cs", second));
        }

        return test.RunAsync();
    }
}
