// SDA2003: the duplicate is stored in a field, property, array or dictionary of its new owner; the accepted socket is dropped.
using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Holder : IDisposable
{
    private readonly ConcurrentDictionary<int, Socket> _workers = new();
    private readonly Socket[] _slots = new Socket[4];
    private Socket? _worker;
    private Socket? _kept;

    private Socket? Current { get; set; }

    public void Fill(Socket listener)
    {
        var connection = listener.Accept();
        _worker = connection.Duplicate(); //! SDA2003
    }

    public void FillProperty(TcpListener listener)
    {
        var connection = listener.AcceptSocket();
        Current = connection.Duplicate(); //! SDA2003
    }

    public void FillSlot(Socket listener, int index)
    {
        var connection = listener.Accept();
        _slots[index] = connection.Duplicate(); //! SDA2003
    }

    public void FillDictionary(Socket listener, int id)
    {
        var connection = listener.Accept();
        var copy = connection.Duplicate(); //! SDA2003
        _workers[id] = copy;
    }

    public void FillBoth(Socket listener)
    {
        var connection = listener.Accept();
        _worker = connection.Duplicate();
        _kept = connection;
    }

    public void FillAndClose(Socket listener)
    {
        var connection = listener.Accept();
        _worker = connection.Duplicate();
        connection.Dispose();
    }

    public void Dispose()
    {
        _worker?.Dispose();
        _kept?.Dispose();
        Current?.Dispose();
        foreach (var slot in _slots)
        {
            slot?.Dispose();
        }

        foreach (var worker in _workers.Values)
        {
            worker.Dispose();
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
