// SDA2003: accept wrapped in a method of the compilation; entry point program; several connections in one method.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Program
{
    public static async Task Main(string[] args)
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Any, 7000));
        listener.Listen();
        while (args.Length == 0)
        {
            var wrapped = Next(listener);
            var first = wrapped.Duplicate(); //? SDA2003
            _ = Task.Run(() => Serve(first));

            var direct = await listener.AcceptAsync();
            var second = direct.Duplicate(); //! SDA2003
            _ = Task.Run(() => Serve(second));

            var third = await listener.AcceptAsync();
            _ = Task.Run(() => Serve(third));

            using var fourth = await listener.AcceptAsync();
            _ = Task.Run(() => Serve(fourth.Duplicate())); //! SDA1003
        }
    }

    public static void TwoConnections(Socket listener)
    {
        var left = listener.Accept();
        var right = listener.Accept();
        var leftCopy = left.Duplicate(); //! SDA2003 //? SDA2007
        var rightCopy = right.Duplicate();
        Task.Run(() => Serve(leftCopy));
        Task.Run(() => Serve(rightCopy));
        right.Close();
    }

    public static void TwoCopies(Socket listener)
    {
        var connection = listener.Accept();
        var reader = connection.Duplicate(); //? SDA2007
        var writer = connection.Duplicate(); //? SDA2003
        Task.Run(() => Serve(reader));
        Task.Run(() => Serve(writer)); //? SDA3001
    }

    public static void TwoCopiesThenClose(Socket listener)
    {
        var connection = listener.Accept();
        var reader = connection.Duplicate(); //? SDA2007
        var writer = connection.Duplicate();
        Task.Run(() => Serve(reader));
        Task.Run(() => Serve(writer)); //? SDA3001
        connection.Close();
    }

    private static Socket Next(Socket listener) => listener.Accept();

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
