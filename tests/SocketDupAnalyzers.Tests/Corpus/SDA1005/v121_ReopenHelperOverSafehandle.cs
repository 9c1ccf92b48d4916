using System.Net.Sockets;

static class Reopen
{
    public static Socket From(SafeSocketHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return new Socket(handle) { NoDelay = true };
    }
}

class Users
{
    public void Steal(Socket s)
    {
        using var again = Reopen.From(s.SafeHandle); //! SDA1005
        again.Send("x"u8);
    }

    public void StealClient(TcpClient c)
    {
        using var again = Reopen.From(c.Client.SafeHandle); //! SDA1005
        again.Send("x"u8);
    }

    public Socket Fresh(int fd) => Reopen.From(new SafeSocketHandle(fd, ownsHandle: true));
}
