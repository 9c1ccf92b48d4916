// The helper's close is the last thing of the try that can end it: the catch is entered with the socket open (the same with the close written out is silent).
using System.Net.Sockets;
public static class HC
{
    static void Quit(Socket s) { s.Close(); }
    static async Task QuitAsync(Socket s) { await s.DisconnectAsync(false); s.Close(); }
    public static bool A(Socket s, byte[] d)
    {
        try { s.Send(d); Quit(s); return true; }
        catch (Exception) { s.Shutdown(SocketShutdown.Both); s.Close(); return false; }
    }
    public static async Task<bool> B(Socket s, byte[] d)
    {
        try { await s.SendAsync(d); await QuitAsync(s); return true; }
        catch (Exception) { s.Shutdown(SocketShutdown.Both); s.Close(); return false; }
    }
    public static bool C(Socket s, byte[] d)
    {
        try { s.Send(d); s.Close(); return true; }
        catch (Exception) { s.Shutdown(SocketShutdown.Both); s.Close(); return false; }
    }
}
