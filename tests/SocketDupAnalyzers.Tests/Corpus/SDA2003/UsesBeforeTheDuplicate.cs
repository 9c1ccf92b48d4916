// SDA2003: uses of the original before the duplicate do not excuse it; uses after it do.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Prepared
{
    public static async Task PrepareAsync(Socket listener)
    {
        var connection = await listener.AcceptAsync();
        connection.NoDelay = true;
        connection.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        Console.WriteLine($"accepted {connection.RemoteEndPoint}");
        var worker = connection.Duplicate(); //! SDA2003
        _ = Task.Run(() => Serve(worker));
    }

    public static void Greeting(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        client.GetStream().Write("220 ready"u8);
        var worker = client.Client.Duplicate(); //! SDA2003
        new Thread(() => Serve(worker)).Start();
    }

    public static void LogsAfterwards(Socket listener)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate(); //? SDA2007
        Console.WriteLine($"handing over {connection.RemoteEndPoint}");
        Task.Run(() => Serve(worker));
    }

    public static void TunesAfterwards(Socket listener)
    {
        var connection = listener.Accept();
        var worker = connection.Duplicate();
        Task.Run(() => Serve(worker));
        connection.ReceiveTimeout = 1000;
        connection.Receive(new byte[1]);
    }

    public static Socket Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return listener.Server.Duplicate(); //! SDA2003
    }

    public static Socket ListenAndStop(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        var copy = listener.Server.Duplicate();
        listener.Stop();
        return copy;
    }

    public static Socket Datagram(int port)
    {
        var client = new UdpClient(port);
        return client.Client.Duplicate(); //? SDA2003
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
