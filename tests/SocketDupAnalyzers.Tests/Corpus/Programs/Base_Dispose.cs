// A derived connection says good-bye after its base class has closed the socket.
using System.Net.Sockets;
using System.Text;

public abstract class ConnectionBase : IDisposable
{
    protected readonly Socket Socket;
    private bool _disposed;

    protected ConnectionBase(Socket socket) => Socket = socket;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _disposed) return;
        _disposed = true;
        Socket.Dispose();
    }
}

public sealed class PoliteConnection(Socket socket) : ConnectionBase(socket)
{
    protected override void Dispose(bool disposing)
    {
        if (disposing && Socket.Connected)
            Socket.Send("bye\n"u8);
        base.Dispose(disposing);
    }
}

public class RudeConnection : ConnectionBase
{
    public RudeConnection(Socket socket) : base(socket) { }

    public void Quit()
    {
        Socket.Close();
        Socket.Send(Encoding.ASCII.GetBytes("bye\n")); //! SDA1002
    }
}
