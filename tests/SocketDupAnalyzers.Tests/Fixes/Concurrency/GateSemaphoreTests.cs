using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Concurrency.Gated;

namespace SocketDupAnalyzers.Tests.Fixes.Concurrency;

/// <summary>A semaphore where an operation is awaited: no lock is held over an await.</summary>
public sealed class GateSemaphoreTests
{
    [Fact]
    public Task The_token_of_the_method_is_handed_on() => Mends(
        """
        internal sealed class Client
        {
            private readonly NetworkStream _stream;

            public Client(NetworkStream stream)
            {
                _stream = stream;
                _ = PingAsync();
            }

            public async Task SendAsync(byte[] header, byte[] body, CancellationToken token)
            {
                await _stream.WriteAsync(header, token).ConfigureAwait(false);
                await _stream.WriteAsync(body, token).ConfigureAwait(false);
            }

            private async Task PingAsync()
            {
                while (true)
                {
                    await Task.Delay(100);
                    await [|_stream.WriteAsync(new byte[1])|];
                }
            }
        }
        """,
        """
        internal sealed class Client
        {
            private readonly NetworkStream _stream;
            private readonly SemaphoreSlim _streamSendGate = new(1, 1);

            public Client(NetworkStream stream)
            {
                _stream = stream;
                _ = PingAsync();
            }

            public async Task SendAsync(byte[] header, byte[] body, CancellationToken token)
            {
                await _streamSendGate.WaitAsync(token).ConfigureAwait(false);
                try
                {
                    await _stream.WriteAsync(header, token).ConfigureAwait(false);
                    await _stream.WriteAsync(body, token).ConfigureAwait(false);
                }
                finally
                {
                    _streamSendGate.Release();
                }
            }

            private async Task PingAsync()
            {
                while (true)
                {
                    await Task.Delay(100);
                    await _streamSendGate.WaitAsync();
                    try
                    {
                        await _stream.WriteAsync(new byte[1]);
                    }
                    finally
                    {
                        _streamSendGate.Release();
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Synchronous_code_waits_for_it_and_a_task_that_was_handed_on_is_awaited() => Mends(
        """
        internal sealed class Client
        {
            private readonly NetworkStream _stream;

            public Client(NetworkStream stream)
            {
                _stream = stream;
                _ = PingAsync();
            }

            public void Send(byte[] data) => _stream.Write(data, 0, data.Length);

            public Task SendAsync(byte[] data, CancellationToken token)
            {
                token.ThrowIfCancellationRequested();
                return _stream.WriteAsync(data, 0, data.Length, token);
            }

            public Task FlushAsync() => Task.CompletedTask;

            private async Task PingAsync()
            {
                await Task.Delay(100);
                await [|_stream.WriteAsync(new byte[1])|];
            }
        }
        """,
        """
        internal sealed class Client
        {
            private readonly NetworkStream _stream;
            private readonly SemaphoreSlim _streamSendGate = new(1, 1);

            public Client(NetworkStream stream)
            {
                _stream = stream;
                _ = PingAsync();
            }

            public void Send(byte[] data)
            {
                _streamSendGate.Wait();
                try
                {
                    _stream.Write(data, 0, data.Length);
                }
                finally
                {
                    _streamSendGate.Release();
                }
            }

            public async Task SendAsync(byte[] data, CancellationToken token)
            {
                token.ThrowIfCancellationRequested();
                await _streamSendGate.WaitAsync(token);
                try
                {
                    await _stream.WriteAsync(data, 0, data.Length, token);
                }
                finally
                {
                    _streamSendGate.Release();
                }
            }

            public Task FlushAsync() => Task.CompletedTask;

            private async Task PingAsync()
            {
                await Task.Delay(100);
                await _streamSendGate.WaitAsync();
                try
                {
                    await _stream.WriteAsync(new byte[1]);
                }
                finally
                {
                    _streamSendGate.Release();
                }
            }
        }
        """);
}
