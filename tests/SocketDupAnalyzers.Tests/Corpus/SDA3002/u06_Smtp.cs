// Two commands outside of the semaphore, in expression bodies; methods with default arguments.
using System.Net.Sockets;
using System.Text;

namespace Mailer;

internal sealed class SmtpPipe(Stream transport, ILogSink log) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly NetworkStream _net = (NetworkStream)transport;

    public async Task HeloAsync(string domain, CancellationToken ct = default)
    {
        await _turn.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            await _net.WriteAsync(Encoding.ASCII.GetBytes($"HELO {domain}\r\n"), ct).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task MailAsync(string from, CancellationToken ct = default)
    {
        await _turn.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            await _net.WriteAsync(Encoding.ASCII.GetBytes($"MAIL FROM:<{from}>\r\n"), ct).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task DataAsync(ReadOnlyMemory<byte> body, CancellationToken ct = default)
    {
        log.Write("data");
        await _turn.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            await _net.WriteAsync(body, ct).ConfigureAwait(false);
            await _net.WriteAsync("\r\n.\r\n"u8.ToArray(), ct).ConfigureAwait(false);
        }
        finally
        {
            _ = _turn.Release();
        }
    }

    public async Task NoopAsync() => await _net.WriteAsync("NOOP\r\n"u8.ToArray()); //! SDA3002

    public async Task QuitAsync()
    {
        log.Write("quit");
        await _net.WriteAsync("QUIT\r\n"u8.ToArray()).ConfigureAwait(false); //! SDA3002
    }

    public void Dispose()
    {
        _turn.Dispose();
        _net.Dispose();
    }
}

internal interface ILogSink
{
    void Write(string text);
}
