// The number of a disposed client does not throw; it may already be another file.
using System.ComponentModel;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Detacher
{
    [DllImport("libc", SetLastError = true)]
    static extern int dup(IntPtr fd);

    public int DetachWrong(Socket client, ILogger log)
    {
        log.Note("detaching " + client.RemoteEndPoint);
        client.Dispose();
        var copy = dup(client.Handle); //! SDA1001 //? SDA4001 SDA4002 SDA4004
        if (copy < 0) throw new Win32Exception();
        return copy;
    }

    public int DetachRight(Socket client, ILogger log)
    {
        var copy = dup(client.Handle); //? SDA4002 SDA4004
        client.Dispose();
        if (copy < 0) throw new Win32Exception();
        log.Note("detached");
        return copy;
    }

    internal interface ILogger { void Note(string text); }
}
