// One report, on the first late use of the path.
using System.Net.Sockets;
public static class LU
{
    public static void A(Socket s, byte[] d)
    {
        s.Close();
        s.Send(d); //! SDA1002
        s.Receive(d);
    }
    public static void B(Socket s, byte[] d)
    {
        s.Close();
        try { s.Send(d); } //! SDA1002
        catch (SocketException) { s.Receive(d); }
    }
    public static void C(Socket s, byte[] d)
    {
        s.Close();
        try { s.Send(d); } //! SDA1002
        catch (SocketException) { }
        s.Receive(d);
    }
    public static void D(Socket s, byte[] d)
    {
        s.Close();
        try { s.Send(d); } //! SDA1002
        finally { s.Shutdown(SocketShutdown.Both); }
    }
}
