// State objects: a chain of callbacks, a thread and the pool that are handed the object itself.
using System.Net.Sockets;
using System.Text;

namespace D06;

public class StateObject
{
    public const int Size = 1024;
    public Socket WorkSocket = null!;
    public byte[] Buffer = new byte[Size];
    public StringBuilder Text = new StringBuilder();
}

// The classic: one chain a client, an echo at the end of each message.
public static class AsyncServer
{
    public static void Begin(Socket handler)
    {
        var state = new StateObject { WorkSocket = handler };
        handler.BeginReceive(state.Buffer, 0, StateObject.Size, SocketFlags.None, ReadCallback, state);
    }

    private static void ReadCallback(IAsyncResult ar)
    {
        var state = (StateObject)ar.AsyncState!;
        var handler = state.WorkSocket;
        var read = handler.EndReceive(ar);
        if (read <= 0)
            return;
        state.Text.Append(Encoding.ASCII.GetString(state.Buffer, 0, read));
        if (state.Text.ToString().EndsWith("<EOF>", StringComparison.Ordinal))
            Send(handler, state.Text.ToString());
        else
            handler.BeginReceive(state.Buffer, 0, StateObject.Size, SocketFlags.None, ReadCallback, state);
    }

    private static void Send(Socket handler, string data)
    {
        var bytes = Encoding.ASCII.GetBytes(data);
        handler.BeginSend(bytes, 0, bytes.Length, SocketFlags.None, SendCallback, handler);
    }

    private static void SendCallback(IAsyncResult ar)
    {
        var handler = (Socket)ar.AsyncState!;
        handler.EndSend(ar);
        handler.Shutdown(SocketShutdown.Both);
        handler.Close();
    }
}

public sealed class ThreadPerObject
{
    private readonly Socket _socket;
    private readonly object _sync = new();
    private bool _end;

    public ThreadPerObject(Socket socket) => _socket = socket;

    public void Start()
    {
        var thread = new Thread(Run);
        thread.Start(this);
    }

    private static void Run(object? state)
    {
        var self = (ThreadPerObject)state!;
        while (!self._end)
        {
            Thread.Sleep(100);
            self._socket.Send("tick\n"u8);
        }
    }

    public void Send(byte[] data)
    {
        lock (_sync)
        {
            _socket.Send(data); //! SDA3001
        }
    }

    public void End() => _end = true;
}

public sealed class LockedThreadPerObject
{
    private readonly Socket _socket;
    private readonly object _sync = new();

    public LockedThreadPerObject(Socket socket)
    {
        _socket = socket;
        ThreadPool.QueueUserWorkItem(Run, this);
    }

    private static void Run(object? state)
    {
        var self = (LockedThreadPerObject)state!;
        while (self._socket.Connected)
        {
            Thread.Sleep(100);
            lock (self._sync)
                self._socket.Send("tick\n"u8);
        }
    }

    public void Send(byte[] data)
    {
        lock (_sync)
        {
            _socket.Send(data);
        }
    }
}
