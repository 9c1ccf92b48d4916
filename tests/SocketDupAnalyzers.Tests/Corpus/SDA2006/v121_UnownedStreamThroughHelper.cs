using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

static class N
{
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);
    public static Socket Duplicate(this Socket s)
    {
        int fd = dup((int)s.Handle);
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}

static class Streams
{
    public static NetworkStream AsStream(this Socket s) => new(s);
    public static NetworkStream AsOwnedStream(this Socket s) => new(s, ownsSocket: true);
    public static StreamReader AsReader(this Socket s) => new(new NetworkStream(s), Encoding.ASCII);
}

class Users(Socket listener)
{
    public void Accepted()
    {
        using var st = listener.Accept().AsStream(); //! SDA2006
        st.WriteByte(1);
    }

    public async Task AcceptedReader()
    {
        var peer = await listener.AcceptAsync();
        using var reader = peer.AsReader(); //! SDA2006
        Console.WriteLine(await reader.ReadLineAsync());
    }

    public void Duplicate(Socket s)
    {
        var copy = s.Duplicate();
        using var st = copy.AsStream(); //! SDA2006
        st.WriteByte(1);
    }

    public void Owned()
    {
        using var st = listener.Accept().AsOwnedStream();
        st.WriteByte(1);
    }

    public void Beside()
    {
        using var peer = listener.Accept();
        using var st = peer.AsStream();
        st.WriteByte(1);
    }
}
