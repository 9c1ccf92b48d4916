// SDA1001: accept loops that hand a copy to a worker and close the original.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class AcceptLoop(Socket listener, Queue<Socket> workers)
{
    public void WrongOrder()
    {
        while (true)
        {
            var conn = listener.Accept();
            conn.Close();
            var worker = conn.Duplicate(); //! SDA1001
            workers.Enqueue(worker);
        }
    }

    public void RightOrder()
    {
        while (true)
        {
            var conn = listener.Accept();
            var worker = conn.Duplicate();
            conn.Close();
            workers.Enqueue(worker);
        }
    }

    public void WithUsing()
    {
        while (true)
        {
            using var conn = listener.Accept();
            workers.Enqueue(conn.Duplicate());
        }
    }

    public void RejectsSome(Func<EndPoint?, bool> allowed)
    {
        while (true)
        {
            var conn = listener.Accept();
            if (!allowed(conn.RemoteEndPoint))
            {
                conn.Close();
                continue;
            }
            var worker = conn.Duplicate();
            conn.Close();
            workers.Enqueue(worker);
        }
    }

    public void ForgetsToLeave(Func<EndPoint?, bool> allowed)
    {
        while (true)
        {
            var conn = listener.Accept();
            if (!allowed(conn.RemoteEndPoint))
            {
                conn.Close();
            }
            workers.Enqueue(conn.Duplicate()); //! SDA1001 //? SDA2003
        }
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
