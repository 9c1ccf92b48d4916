// Ownership: hand-over by return, field, property, array, collection, out, ref, tuple, record; and the leak beside each.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed record Entry(Socket Socket, int Id);

internal sealed class Outlets : IDisposable
{
    private readonly List<Socket> _all = [];
    private readonly Dictionary<int, Socket> _byId = [];
    private readonly Socket?[] _slots = new Socket?[4];
    private Socket? _field;

    private Socket? Property { get; set; }

    public Socket Returned(Socket s) => s.Duplicate();

    public Socket ReturnedLocal(Socket s)
    {
        var copy = s.Duplicate();
        var same = copy;
        return same;
    }

    public void Field(Socket s) => _field = s.Duplicate();

    public void PropertyOf(Socket s) => Property = s.Duplicate();

    public void Array(Socket s, int i) => _slots[i] = s.Duplicate();

    public void Collection(Socket s, int id)
    {
        _all.Add(s.Duplicate());
        _byId[id] = s.Duplicate();
        _byId.TryAdd(id + 1, s.Duplicate());
    }

    public void Out(Socket s, out Socket copy) => copy = s.Duplicate();

    public void Ref(Socket s, ref Socket? copy)
    {
        copy?.Dispose();
        copy = s.Duplicate();
    }

    public (Socket, int) Tuple(Socket s)
    {
        var copy = s.Duplicate();
        return (copy, 1);
    }

    public Entry Record(Socket s)
    {
        Socket copy = s.Duplicate();
        return new Entry(copy, 7);
    }

    public Entry RecordWith(Entry entry, Socket s) => entry with { Socket = s.Duplicate() };

    public Socket[] Spread(Socket s) => [.. _all, s.Duplicate()];

    public int Lost(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2001
        return copy.Available;
    }

    public bool LostInTuple(Socket s)
    {
        var (copy, id) = (s.Duplicate(), 1); //? SDA2001
        return copy.Connected && id == 1;
    }

    public void LostDiscard(Socket s) => _ = s.Duplicate(); //! SDA2001

    public Socket? OnOnePath(Socket s, bool want)
    {
        var copy = s.Duplicate(); //! SDA2002
        if (want)
        {
            return copy;
        }

        return null;
    }

    public void Dispose()
    {
        _field?.Dispose();
        Property?.Dispose();
        _all.ForEach(static x => x.Dispose());
        foreach (var x in _slots) x?.Dispose();
        foreach (var x in _byId.Values) x.Dispose();
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
