// Ownership: Interlocked.Exchange(ref field, null)?.Dispose(), CompareExchange, Handoff methods that null a field.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Slot : IDisposable
{
    private Socket? _socket;
    private int _closed;

    public void Put(Socket s) => Interlocked.Exchange(ref _socket, s.Duplicate())?.Dispose();

    public void PutLocal(Socket s)
    {
        var fresh = s.Duplicate();
        var old = Interlocked.Exchange(ref _socket, fresh);
        old?.Close();
    }

    public void PutIfEmpty(Socket s)
    {
        var fresh = s.Duplicate();
        if (Interlocked.CompareExchange(ref _socket, fresh, null) is not null)
        {
            fresh.Dispose();
        }
    }

    public void PutVolatile(Socket s) => Volatile.Write(ref _socket, s.Duplicate());

    public Socket? Handoff()
    {
        var socket = _socket;
        _socket = null;
        return socket;
    }

    public bool TryHandoff(out Socket? socket)
    {
        socket = Interlocked.Exchange(ref _socket, null);
        return socket != null;
    }

    public static void Pass(Slot from, Slot to)
    {
        if (from.TryHandoff(out var socket))
        {
            to._socket = socket;
        }
    }

    public void UseAndClose(Socket s)
    {
        _socket = s.Duplicate();
        try
        {
            _socket.Send("x"u8);
        }
        finally
        {
            Interlocked.Exchange(ref _socket, null)?.Dispose();
        }
    }

    public void LostBeside(Socket s)
    {
        var kept = s.Duplicate();
        _socket = kept;
        var lost = s.Duplicate(); //! SDA2001
        lost.Send("x"u8);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            Handoff()?.Dispose();
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
