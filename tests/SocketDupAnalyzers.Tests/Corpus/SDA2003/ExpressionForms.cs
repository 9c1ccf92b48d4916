// SDA2003 in expression form: the accepted socket is a temporary; and forms that must stay silent (?:, ??, casts, parenthesised).
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Expressions(Socket listener, Socket? shared)
{
    public Socket Temporary() => listener.Accept().Duplicate(); //! SDA2003

    public void TemporaryToTask()
    {
        var worker = listener.Accept().Duplicate(); //! SDA2003
        Task.Run(() => Serve(worker));
    }

    public Socket Conditional(bool own)
    {
        var connection = own ? listener.Accept() : shared!;
        return connection.Duplicate(); //? SDA2003
    }

    public Socket Coalesced()
    {
        var connection = shared ?? listener.Accept();
        return connection.Duplicate(); //? SDA2003
    }

    public Socket Cast()
    {
        IDisposable disposable = listener.Accept();
        var copy = ((Socket)disposable).Duplicate();
        disposable.Dispose();
        return copy;
    }

    public Socket UsingAssignment()
    {
        using var connection = listener.Accept();
        return connection.Duplicate();
    }

    public Socket UsingDiscardPattern()
    {
        Socket connection;
        using (connection = listener.Accept())
        {
            return connection.Duplicate();
        }
    }

    public async ValueTask<Socket> AwaitUsing()
    {
        var client = new TcpClient();
        await client.ConnectAsync("localhost", 80);
        await using var stream = client.GetStream();
        return client.Client.Duplicate();
    }

    public Socket AsDisposable()
    {
        var connection = listener.Accept();
        var copy = connection.Duplicate();
        if (connection is IDisposable d)
        {
            d.Dispose();
        }

        return copy;
    }

    private static void Serve(Socket socket)
    {
        using (socket)
        {
            socket.Send("x"u8);
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
