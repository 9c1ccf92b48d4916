// How many make a habit; each direction by itself; locks on this, on a type, on the socket.
using System.Net.Sockets;

namespace D03;

// Three of five are no two thirds.
public class ThreeOfFive(Socket s)
{
    private readonly object _l = new();

    public void A(byte[] b) { lock (_l) s.Send(b); }
    public void B(byte[] b) { lock (_l) s.Send(b); }
    public void C(byte[] b) { lock (_l) s.Send(b); }
    public void D(byte[] b) => s.Send(b);
    public void E(byte[] b) => s.Send(b);
}

// Four of six are.
public class FourOfSix(Socket s)
{
    private readonly object _l = new();

    public void A(byte[] b) { lock (_l) s.Send(b); }
    public void B(byte[] b) { lock (_l) s.Send(b); }
    public void C(byte[] b) { lock (_l) s.Send(b); }
    public void D(byte[] b) { lock (_l) s.Send(b); }
    public void E(byte[] b) => s.Send(b); //! SDA3002
    public void F(byte[] b) => s.Send(b); //! SDA3002
}

// One direction each.
public class Directions(NetworkStream s)
{
    private readonly object _in = new();
    private readonly object _out = new();

    public void W1(byte[] b) { lock (_out) s.Write(b); }
    public void W2(byte[] b) { lock (_out) { s.Write(b); s.Flush(); } }
    public void R1(byte[] b) { lock (_in) s.ReadExactly(b); }
    public int R2(byte[] b) { lock (_in) return s.Read(b); }
    public int R3() { lock (_in) { return s.ReadByte(); } }
    public int R4(byte[] b) => s.Read(b, 0, b.Length); //! SDA3002
}

public class OnThis
{
    private readonly Socket _s;

    public OnThis(Socket s) => _s = s;

    public void A(byte[] b) { lock (this) { _s.Send(b); } }

    public void B(byte[] b) { lock (this) { _s.Send(b); } }

    public void C(byte[] b)
    {
        lock (_s)
        {
            _s.Send(b); //! SDA3002
        }
    }
}

public static class OnType
{
    private static readonly Socket s_socket = new(SocketType.Stream, ProtocolType.Tcp);

    public static void A(byte[] b) { lock (typeof(OnType)) s_socket.Send(b); }

    public static void B(byte[] b) { lock (typeof(OnType)) s_socket.Send(b); }

    public static void C(byte[] b) { s_socket.Send(b); } //! SDA3002
}

public class InConstructor
{
    private readonly Socket _s;
    private readonly object _l = new();

    public InConstructor(Socket s)
    {
        _s = s;
        _s.Send("a"u8);
        _s.Send("b"u8);
        _s.Send("c"u8);
    }

    public void A(byte[] b) { lock (_l) _s.Send(b); }
    public void B(byte[] b) { lock (_l) _s.Send(b); }

    public void Dispose()
    {
        _s.Send("z"u8);
        _s.Dispose();
    }
}
