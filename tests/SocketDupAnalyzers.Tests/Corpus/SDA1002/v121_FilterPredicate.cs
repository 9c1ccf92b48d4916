using System.Net.Sockets;

static class Net
{
    public static bool IsExpected(Exception e) => e is SocketException or ObjectDisposedException or IOException;
    public static bool IsTimeout(Exception e) => e is SocketException { SocketErrorCode: SocketError.TimedOut };

    public static void ShutQuietly(this Socket s)
    {
        try { s.Shutdown(SocketShutdown.Both); }
        catch (Exception e) when (IsExpected(e)) { Console.WriteLine(e.Message); }
        s.Close();
    }
}

class Users
{
    public void Twice(Socket s)
    {
        s.Close();
        s.ShutQuietly();
    }

    public void Direct(Socket s)
    {
        s.Close();
        try { s.Send("x"u8); }
        catch (Exception e) when (Net.IsExpected(e)) { }
    }

    public void Unrelated(Socket s)
    {
        s.Close();
        try { s.Send("x"u8); } //! SDA1002
        catch (Exception e) when (Net.IsTimeout(e)) { }
    }
}
