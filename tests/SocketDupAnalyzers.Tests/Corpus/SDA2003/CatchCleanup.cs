// SDA2003: clean-up only when something fails leaves the original open on the normal path (tolerated); clean-up on both sides is silent.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Cleanup
{
    public static void OnlyOnFailure(Socket listener)
    {
        var connection = listener.Accept();
        try
        {
            var worker = connection.Duplicate(); //? SDA2003
            Task.Run(() => Serve(worker));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void OnBothSides(Socket listener)
    {
        var connection = listener.Accept();
        try
        {
            var worker = connection.Duplicate();
            Task.Run(() => Serve(worker));
            connection.Dispose();
        }
        catch (SocketException)
        {
            connection.Dispose();
        }
    }

    public static void Flagged(Socket listener, bool share)
    {
        var connection = listener.Accept();
        var handedOver = false;
        try
        {
            if (share)
            {
                var worker = connection.Duplicate();
                Task.Run(() => Serve(worker));
                handedOver = true;
            }
        }
        finally
        {
            if (!handedOver || share)
            {
                connection.Dispose();
            }
        }
    }

    public static void AcceptFails(Socket listener)
    {
        try
        {
            var connection = listener.Accept();
            var worker = connection.Duplicate(); //! SDA2003
            Task.Run(() => Serve(worker));
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.SocketErrorCode);
        }
    }

    public static async Task StopsOnCancelAsync(Socket listener, CancellationToken stop)
    {
        while (true)
        {
            Socket connection;
            try
            {
                connection = await listener.AcceptAsync(stop);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            catch (ObjectDisposedException)
            {
                return;
            }

            var worker = connection.Duplicate(); //! SDA2003
            _ = Task.Run(() => Serve(worker), stop);
        }
    }

    private static void Serve(Socket socket)
    {
        using (socket)
        {
            socket.Send("x"u8);
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
