// SDA1003 leaves alone work that has its own duplicate, made before it started; one made inside the work is too late.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Extensions
{
    [DllImport("libc", SetLastError = true)] private static extern int dup(int fd);

    public static Socket Duplicate(this Socket conn)
    {
        int fd = dup((int)conn.Handle); //? SDA4002 SDA4004
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}

class Cases
{
    static void Serve(Socket conn)
    {
        using (conn) conn.Send(new byte[8]);
    }

    static async Task ServeAsync(Socket conn)
    {
        using (conn) await conn.SendAsync(new byte[8]);
    }

    static void DuplicateBefore(Socket listener)
    {
        using Socket conn = listener.Accept();
        Socket worker = conn.Duplicate();
        _ = Task.Run(() => Serve(worker));
    }

    static void DuplicateAsArgument(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = ServeAsync(conn.Duplicate());
    }

    static void DuplicateAsState(Socket listener)
    {
        using Socket conn = listener.Accept();
        ThreadPool.QueueUserWorkItem(static s => Serve(s), conn.Duplicate(), false);
    }

    static void ThreadWithDuplicate(Socket listener)
    {
        Socket conn = listener.Accept();
        Socket worker = conn.Duplicate();
        new Thread(() => Serve(worker)).Start();
        conn.Close();
    }

    static void DuplicateInsideTheWork(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Task.Run(() => Serve(conn.Duplicate())); //! SDA1003
    }

    static void DuplicateMadeButOriginalUsed(Socket listener)
    {
        using Socket conn = listener.Accept();
        using Socket backup = conn.Duplicate();
        _ = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
        Console.WriteLine(backup.Connected);
    }

    static void DuplicateItselfInUsing(Socket conn)
    {
        using Socket worker = conn.Duplicate();
        _ = Task.Run(() => worker.Send(new byte[1])); //! SDA1003
    }

    static async Task DuplicateInUsingAwaited(Socket conn)
    {
        using Socket worker = conn.Duplicate();
        await Task.Run(() => worker.Send(new byte[1]));
    }

    static async Task AcceptLoop(Socket listener, CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            using Socket conn = await listener.AcceptAsync(token);
            var copy = conn.Duplicate();
            _ = ServeAsync(copy);
        }
    }
}
