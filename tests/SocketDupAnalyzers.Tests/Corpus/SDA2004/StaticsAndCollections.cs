// SDA2004 stays silent: static fields, collections and arrays of duplicates, fields of other things, values that are parameters.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public static class Shared
{
    private static Socket? s_copy;

    public static void Start(Socket socket) => s_copy = socket.Duplicate();

    public static void Send() => s_copy?.Send("x"u8);
}

public sealed class StaticInside
{
    private static readonly List<Socket> s_all = [];
    private static Socket? s_last;

    public void Start(Socket socket)
    {
        s_last = socket.Duplicate();
        s_all.Add(s_last);
    }
}

public sealed class Many
{
    private readonly List<Socket> _copies = [];
    private readonly Dictionary<int, Socket> _byId = [];
    private readonly Socket[] _slots = new Socket[2];

    public void Add(Socket socket, int id)
    {
        _copies.Add(socket.Duplicate());
        _byId[id] = socket.Duplicate();
        _slots[0] = socket.Duplicate();
    }
}

public sealed class Borrowed
{
    private readonly Socket _socket;
    private readonly TcpClient _client;
    private readonly SocketInformation _information;

    public Borrowed(Socket socket, TcpClient client, SocketInformation information)
    {
        _socket = socket;
        _client = client;
        _information = information;
    }

    public void Send()
    {
        _socket.Send("x"u8);
        _client.Client.Send(_information.ProtocolInformation);
    }
}

public sealed class CreatedNotDuplicated
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public void Connect(string host) => _socket.Connect(host, 80);
}

public sealed class GivenADuplicate(Socket duplicate)
{
    private readonly Socket _duplicate = duplicate;

    public static GivenADuplicate Of(Socket socket) => new(socket.Duplicate());

    public void Send() => _duplicate.Send("x"u8);
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
