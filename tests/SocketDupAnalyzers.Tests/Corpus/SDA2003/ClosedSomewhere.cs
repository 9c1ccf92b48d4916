// SDA2003 stays silent: the original is closed on some path, in finally, by a helper, by an alias, by using, by a raw close.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Closers
{
    public static void ByUsingDeclaration(Socket listener)
    {
        using var connection = listener.Accept();
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
    }

    public static void ByUsingExpression(Socket listener)
    {
        var connection = listener.Accept();
        using (connection)
        {
            var worker = connection.Duplicate();
            Task.Run(() => Serve(worker));
        }
    }

    public static void BySecondVariable(Socket listener)
    {
        var connection = listener.Accept();
        using var same = connection;
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
    }

    public static void OnOnePath(Socket listener, bool close)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
        if (close)
        {
            connection.Close();
        }
    }

    public static void ByHelper(Socket listener)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate(); //? SDA2007
        Quietly(connection);
        Task.Run(() => Serve(worker));
    }

    public static void ByStream(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        var stream = client.GetStream();
        var worker = client.Client.Duplicate(); //? SDA5003
        Task.Run(() => Serve(worker));
        stream.Dispose(); //? SDA5003
    }

    public static void BySafeHandle(Socket listener)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
        connection.SafeHandle.Dispose();
    }

    public static void InCatchAndEnd(Socket listener)
    {
        Socket? connection = null;
        try
        {
            connection = listener.Accept();
            var worker = connection.Duplicate();
            Task.Run(() => Serve(worker));
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
        }
        finally
        {
            connection?.Dispose();
        }
    }

    private static void Quietly(Socket? socket)
    {
        try
        {
            socket?.Dispose();
        }
        catch (SocketException)
        {
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
