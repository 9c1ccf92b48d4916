using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace WrapperStatus;

class Conn
{
    public Socket Socket { get; }
    public bool IsConnected => !_closed && Socket.Connected;
    private bool _closed;
    public Conn(Socket s) => Socket = s;
    public void Close() { _closed = true; Socket.Close(); }
    public void Send(byte[] b) => Socket.Send(b);
}

static class Use
{
    public static void A(Conn c, byte[] b)
    {
        c.Close();
        if (c.IsConnected) c.Send(b);
    }

    public static void B(Conn c, byte[] b)
    {
        c.Close();
        if (!c.Socket.Connected) return;
        c.Socket.Send(b);
    }

    public static void C(IEnumerable<Conn> cs, byte[] b)
    {
        foreach (var c in cs) c.Close();
        foreach (var c in cs.Where(x => x.IsConnected)) c.Send(b);
    }

    public static void D(Conn c, byte[] b, Func<Conn> make)
    {
        c.Close();
        c = make();
        c.Send(b);
    }
}
