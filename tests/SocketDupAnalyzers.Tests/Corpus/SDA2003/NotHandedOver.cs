// SDA2003 stays silent: the duplicate goes nowhere (closed here, used here, never made), or DuplicateAndClose already closed the original.
using System.IO.Pipes;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Local
{
    public static void ClosedHere(Socket listener)
    {
        var connection = listener.Accept();
        using var copy = connection.Duplicate();
        copy.Send("x"u8);
    }

    public static void ClosedHereByHand(Socket listener)
    {
        var connection = listener.Accept();
        var copy = connection.Duplicate(); //? SDA2007
        copy.Send("x"u8);
        copy.Close();
    }

    public static void NeverClosed(Socket listener)
    {
        var connection = listener.Accept();
        var copy = connection.Duplicate(); //! SDA2001
        copy.Send("x"u8);
    }

    public static void NoDuplicate(Socket listener)
    {
        var connection = listener.Accept();
        Task.Run(() => Serve(connection));
    }

    public static void ToProcess(Socket listener, int processId, NamedPipeServerStream pipe)
    {
        var connection = listener.Accept();
        var information = connection.DuplicateAndClose(processId); //? SDA2007
        pipe.Write(information.ProtocolInformation);
    }

    public static SocketInformation ToProcessResult(TcpListener listener, int processId)
    {
        var client = listener.AcceptTcpClient();
        return client.Client.DuplicateAndClose(processId);
    }

    public static void OtherConnection(Socket listener, Socket upstream)
    {
        var connection = listener.Accept();
        var worker = upstream.Duplicate();
        Task.Run(() => Serve(worker));
        Console.WriteLine(connection.RemoteEndPoint);
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
