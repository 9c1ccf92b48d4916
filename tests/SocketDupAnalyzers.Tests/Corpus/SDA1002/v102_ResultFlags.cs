using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace ResultFlags;

static class L
{
    private static bool Handle(Socket s, byte[] buf)
    {
        if (s.Receive(buf) == 0) { s.Close(); return false; }
        return true;
    }
    public static void A(Socket s, byte[] buf) { bool a = Handle(s, buf); if (a) a = Handle(s, buf); if (a) s.Send(buf); }
    public static void B(Socket s, byte[] buf) { bool a = Handle(s, buf); if (!a) return; a = Handle(s, buf); if (a) s.Send(buf); }
    public static void C(Socket s, byte[] buf, bool x) { bool a = true; if (x) a = Handle(s, buf); if (a) s.Send(buf); }
    public static void D(Socket s, byte[] buf, bool x) { bool a; if (x) a = Handle(s, buf); else a = true; if (a) s.Send(buf); }
    public static void E(Socket s, byte[] buf) { bool a; do { a = Handle(s, buf); } while (a); if (a) s.Send(buf); }
    public static void F(Socket s, byte[] buf) { bool a = true; while (a) { a = Handle(s, buf); } if (a) s.Send(buf); }
    public static void G(Socket s, byte[] buf, int n) { bool a = Handle(s, buf); if (n > 3) Console.WriteLine(n); if (a) s.Send(buf); }
    public static void H(Socket s, byte[] buf, int n) { bool a = Handle(s, buf); if (a && n > 3) Console.WriteLine(n); if (a) s.Send(buf); }
    public static void I(Socket s, byte[] buf, int n) { bool a = true; for (int i = 0; i < n; i++) { a = Handle(s, buf); if (!a) break; } if (a) s.Send(buf); }
    public static void J(Socket s, byte[] buf, int n) { bool a = true; while (a && n-- > 0) { if (s.Receive(buf) == 0) { s.Close(); a = false; } } if (a) s.Send(buf); }
    public static bool K(Socket s, byte[] buf, int n) { int r = 0; bool a; do { a = Handle(s, buf); r++; } while (a && r < n); return a && s.Poll(1, SelectMode.SelectRead); }
}
