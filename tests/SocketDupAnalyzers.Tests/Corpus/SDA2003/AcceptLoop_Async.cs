// SDA2003: async accept, fire-and-forget async worker; TcpListener, AcceptSocketAsync, AcceptTcpClientAsync.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class AsyncServer
{
    private readonly Socket _listener;
    private readonly TcpListener _tcp;

    public AsyncServer(Socket listener, TcpListener tcp) => (_listener, _tcp) = (listener, tcp);

    public async Task AcceptOnceAsync(CancellationToken stop)
    {
        var connection = await _listener.AcceptAsync(stop).ConfigureAwait(false);
        var copy = connection.Duplicate(); //! SDA2003
        _ = ServeAsync(copy, stop);
    }

    public async Task AcceptSocketsAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Socket accepted = await _tcp.AcceptSocketAsync(stop);
            accepted.NoDelay = true;
            _ = ServeAsync(accepted.Duplicate(), stop); //! SDA2003
        }
    }

    public async Task AcceptClientsAsync(CancellationToken stop)
    {
        while (true)
        {
            TcpClient client = await _tcp.AcceptTcpClientAsync(stop);
            var copy = client.Client.Duplicate(); //! SDA2003
            _ = Task.Run(() => ServeAsync(copy, stop), CancellationToken.None);
        }
    }

    public async Task AcceptAndDisposeAsync(CancellationToken stop)
    {
        while (true)
        {
            using TcpClient client = await _tcp.AcceptTcpClientAsync(stop);
            var copy = client.Client.Duplicate();
            _ = Task.Run(() => ServeAsync(copy, stop), CancellationToken.None);
        }
    }

    public async Task AcceptInUsingBlockAsync(CancellationToken stop)
    {
        using (Socket accepted = await _tcp.AcceptSocketAsync(stop))
        {
            _ = ServeAsync(accepted.Duplicate(), stop);
        }
    }

    private static async Task ServeAsync(Socket socket, CancellationToken stop)
    {
        try
        {
            await socket.SendAsync(new byte[] { 1, 2, 3 }, stop);
        }
        finally
        {
            socket.Dispose();
        }
    }
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
