// SDA2003: accept loops that hand a duplicate to Task.Run / StartNew / Thread / ThreadPool and forget the accepted socket.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class EchoServer(Socket listener)
{
    public void RunWithTaskRun()
    {
        while (true)
        {
            var connection = listener.Accept();
            var worker = connection.Duplicate(); //! SDA2003
            Task.Run(() => Serve(worker));
        }
    }

    public void RunWithFactory(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Socket connection = listener.Accept();
            Socket worker = connection.Duplicate(); //! SDA2003
            Task.Factory.StartNew(() => Serve(worker), stop, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    public void RunWithThread()
    {
        for (; ; )
        {
            Socket connection = listener.Accept();
            var worker = connection.Duplicate(); //! SDA2003
            var thread = new Thread(() => Serve(worker)) { IsBackground = true };
            thread.Start();
        }
    }

    public void RunWithPool()
    {
        while (true)
        {
            var connection = listener.Accept();
            ThreadPool.QueueUserWorkItem(static s => Serve(s), connection.Duplicate(), preferLocal: false); //! SDA2003
        }
    }

    public void ClosesTheOriginal()
    {
        while (true)
        {
            var connection = listener.Accept();
            var worker = connection.Duplicate();
            connection.Close();
            Task.Run(() => Serve(worker));
        }
    }

    private static void Serve(Socket socket)
    {
        using (socket)
        {
            var buffer = new byte[512];
            int read;
            while ((read = socket.Receive(buffer)) > 0)
            {
                socket.Send(buffer.AsSpan(0, read));
            }
        }
    }
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
