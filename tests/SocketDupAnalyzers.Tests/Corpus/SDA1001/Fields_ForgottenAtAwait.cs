// SDA1001: what is known of a field that is not readonly is forgotten at an await, a lock's edge and a call that may write it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Reconnecting
{
    private readonly object _gate = new();
    private readonly EndPoint _address;
    private readonly Socket _fixed;
    private Socket _conn;

    public Reconnecting(EndPoint address, Socket first, Socket pinned)
    {
        _address = address;
        _conn = first;
        _fixed = pinned;
    }

    public async Task<Socket> AfterAwait()
    {
        _conn.Close();
        await Task.Delay(100);
        return _conn.Duplicate();
    }

    public async Task<Socket> ReadonlyAfterAwait()
    {
        _fixed.Close();
        await Task.Delay(100);
        return _fixed.Duplicate(); //! SDA1001
    }

    public Socket AfterReconnect()
    {
        _conn.Close();
        Reconnect();
        return _conn.Duplicate();
    }

    public Socket InsideLock()
    {
        _conn.Close();
        lock (_gate)
        {
            return _conn.Duplicate();
        }
    }

    public Socket BothInsideLock()
    {
        lock (_gate)
        {
            _conn.Close();
            return _conn.Duplicate(); //! SDA1001
        }
    }

    private void Reconnect()
    {
        _conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _conn.Connect(_address);
    }
}

static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern nint Copy(SafeHandle handle);

    public static Socket Duplicate(this Socket socket)
    {
        nint number = Copy(socket.SafeHandle);
        if (number == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        return new Socket(handle);
    }
}
