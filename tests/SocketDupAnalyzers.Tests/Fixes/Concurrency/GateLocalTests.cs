using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Concurrency.Gated;

namespace SocketDupAnalyzers.Tests.Fixes.Concurrency;

/// <summary>A lock in a local, where the connection is in one: made before the first start, once for each connection.</summary>
public sealed class GateLocalTests
{
    [Fact]
    public Task The_body_of_a_lambda_becomes_a_block() => Mends(
        """
        internal static class Uploads
        {
            public static void Send(Socket socket, byte[] header, byte[] body)
            {
                Console.WriteLine();
                var sending = Task.Run(() => socket.Send(
                    body));
                [|socket.Send(header)|];
                sending.Wait();
            }
        }
        """,
        """
        internal static class Uploads
        {
            public static void Send(Socket socket, byte[] header, byte[] body)
            {
                Console.WriteLine();
                var socketSendGate = new Lock();
                var sending = Task.Run(() =>
                {
                    lock (socketSendGate)
                    {
                        return socket.Send(
                            body);
                    }
                });
                lock (socketSendGate)
                {
                    socket.Send(header);
                }

                sending.Wait();
            }
        }
        """);

    [Fact]
    public Task Outside_of_the_loop_that_starts_the_work() => Mends(
        """
        internal static class Uploads
        {
            public static async Task Send(NetworkStream stream, byte[][] blocks, CancellationToken token)
            {
                foreach (var block in blocks)
                {
                    _ = Task.Run(async () => await [|stream.WriteAsync(block, token)|]);
                }

                await Task.Delay(1, token);
            }
        }
        """,
        """
        internal static class Uploads
        {
            public static async Task Send(NetworkStream stream, byte[][] blocks, CancellationToken token)
            {
                var streamSendGate = new SemaphoreSlim(1, 1);
                foreach (var block in blocks)
                {
                    _ = Task.Run(async () =>
                    {
                        await streamSendGate.WaitAsync(token);
                        try
                        {
                            await stream.WriteAsync(block, token);
                        }
                        finally
                        {
                            streamSendGate.Release();
                        }
                    });
                }

                await Task.Delay(1, token);
            }
        }
        """);

    [Fact]
    public Task Before_a_local_function_is_started_that_comes_later() => Mends(
        """
        internal static class Uploads
        {
            public static void Send(TcpClient client, byte[] data)
            {
                var stream = client.GetStream();
                var one = Task.Run(Write);
                stream.Write(data, 0, 1);
                one.Wait();

                void Write() => [|stream.Write(data, 0, 2)|];
            }
        }
        """,
        """
        internal static class Uploads
        {
            public static void Send(TcpClient client, byte[] data)
            {
                var stream = client.GetStream();
                var clientSendGate = new Lock();
                var one = Task.Run(Write);
                lock (clientSendGate)
                {
                    stream.Write(data, 0, 1);
                }

                one.Wait();

                void Write()
                {
                    lock (clientSendGate)
                    {
                        stream.Write(data, 0, 2);
                    }
                }
            }
        }
        """);
}
