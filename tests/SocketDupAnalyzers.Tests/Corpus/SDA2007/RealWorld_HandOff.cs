// SDA2007: handing accepted connections to workers.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Dispatcher(Socket listener, Queue<Socket> workers)
{
    public void Announces(byte[] hello)
    {
        var conn = listener.Accept();
        var worker = conn.Duplicate(); //! SDA2007
        conn.Send(hello);
        conn.Close();
        workers.Enqueue(worker);
    }

    public void AnnouncesFirst(byte[] hello)
    {
        var conn = listener.Accept();
        conn.Send(hello);
        var worker = conn.Duplicate();
        conn.Close();
        workers.Enqueue(worker);
    }

    public void ThroughUsing(byte[] hello)
    {
        using var conn = listener.Accept();
        conn.Send(hello);
        workers.Enqueue(conn.Duplicate());
    }

    public void Guarded(byte[] hello)
    {
        using var conn = listener.Accept();
        var worker = conn.Duplicate();
        try
        {
            worker.Send(hello);
            workers.Enqueue(worker);
        }
        catch (SocketException)
        {
            worker.Close();
        }
    }

    public void Logs()
    {
        using var conn = listener.Accept();
        var worker = conn.Duplicate();
        Console.WriteLine("handing over {0}", conn.RemoteEndPoint);
        workers.Enqueue(worker);
    }
}

static class SocketCopies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int copy = fcntl(socket.SafeHandle, 1030, 0);
        if (copy < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }
}
