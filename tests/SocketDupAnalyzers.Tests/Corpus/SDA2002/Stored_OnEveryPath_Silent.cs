// SDA2002: closed, stored or returned on every path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Slots : IDisposable
{
    private readonly Dictionary<int, Socket> _byId = new();
    private Socket? _spare;

    public void Place(Socket conn, int id)
    {
        var copy = conn.Duplicate();
        if (id < 0)
            copy.Dispose();
        else
            _byId[id] = copy;
    }

    public Socket? PlaceOrReturn(Socket conn, int id)
    {
        var copy = conn.Duplicate();
        if (id < 0)
            return copy;
        _byId[id] = copy;
        return null;
    }

    public void Spare(Socket conn, bool keep)
    {
        var copy = conn.Duplicate();
        switch (keep)
        {
            case true:
                _spare?.Dispose();
                _spare = copy;
                break;
            default:
                copy.Dispose();
                break;
        }
    }

    public void PlaceOrForget(Socket conn, int id)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (id < 0)
            return;
        _byId[id] = copy;
    }

    public void Dispose()
    {
        _spare?.Dispose();
        foreach (var copy in _byId.Values)
            copy.Dispose();
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
