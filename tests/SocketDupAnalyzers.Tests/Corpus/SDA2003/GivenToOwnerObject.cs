// SDA2003: the duplicate goes into the constructor, factory or method of an owner; owning NetworkStream and TcpClient.Client included.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Session(Socket socket) : IDisposable
{
    private readonly Socket _socket = socket;

    public static Session Start(Socket socket) => new(socket);

    public void Ping() => _socket.Send([0]);

    public void Dispose() => _socket.Dispose();
}

internal sealed class SessionFactory(TcpListener listener)
{
    private readonly List<Session> _sessions = [];

    public Session Open()
    {
        var accepted = listener.AcceptSocket();
        return new Session(accepted.Duplicate()); //! SDA2003
    }

    public Session OpenByFactory()
    {
        var accepted = listener.AcceptSocket();
        var copy = accepted.Duplicate(); //! SDA2003
        return Session.Start(copy);
    }

    public void OpenIntoList()
    {
        var accepted = listener.AcceptSocket();
        _sessions.Add(new Session(accepted.Duplicate())); //! SDA2003
    }

    public NetworkStream OpenStream()
    {
        var accepted = listener.AcceptSocket();
        return new NetworkStream(accepted.Duplicate(), ownsSocket: true); //! SDA2003
    }

    public TcpClient OpenClient()
    {
        var accepted = listener.AcceptSocket();
        return new TcpClient { Client = accepted.Duplicate() }; //! SDA2003
    }

    public (Session Read, Session Write) OpenTwo()
    {
        var accepted = listener.AcceptSocket();
        return (new Session(accepted), new Session(accepted.Duplicate()));
    }

    public Session OpenAndClose()
    {
        var accepted = listener.AcceptSocket();
        try
        {
            return new Session(accepted.Duplicate());
        }
        finally
        {
            accepted.Close();
        }
    }

    public void CloseAll()
    {
        foreach (var session in _sessions)
        {
            session.Dispose();
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
