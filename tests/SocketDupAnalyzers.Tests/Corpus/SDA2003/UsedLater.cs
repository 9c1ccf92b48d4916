// SDA2003 stays silent: the original is used again later, on some path, through an alias, in a loop, or in a closure.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

internal sealed class Splitter
{
    public void WriterIsACopy(Socket listener)
    {
        var connection = listener.Accept();
        var writer = connection.Duplicate();
        Task.Run(() => WriteLoop(writer));
        var buffer = new byte[256];
        while (connection.Receive(buffer) > 0)
        {
        }
    }

    public void UsedOnOnePath(Socket listener, bool greet)
    {
        var connection = listener.Accept();
        var writer = connection.Duplicate();
        Task.Run(() => WriteLoop(writer));
        if (greet)
        {
            connection.Send("hello"u8); //? SDA3001
        }
    }

    public void UsedThroughStream(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        var stream = client.GetStream();
        var writer = client.Client.Duplicate();
        Task.Run(() => WriteLoop(writer));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Console.WriteLine(reader.ReadLine());
    }

    public void UsedInNextTurn(Socket listener)
    {
        var connection = listener.Accept();
        for (var i = 0; i < 4; i++)
        {
            var worker = connection.Duplicate();
            Task.Run(() => WriteLoop(worker)); //? SDA3001
        }
    }

    public void UsedByHelper(Socket listener)
    {
        var connection = listener.Accept();
        var writer = connection.Duplicate();
        Task.Run(() => WriteLoop(writer));
        Drain(connection);
    }

    public Task UsedInClosure(Socket listener)
    {
        var connection = listener.Accept();
        var writer = connection.Duplicate();
        var writing = Task.Run(() => WriteLoop(writer));
        var reading = Task.Run(() => Drain(connection));
        return Task.WhenAll(writing, reading);
    }

    public void UsedInLocalFunction(Socket listener)
    {
        var connection = listener.Accept();
        var writer = connection.Duplicate();
        Task.Run(() => WriteLoop(writer));
        Finish();

        void Finish() => connection.Shutdown(SocketShutdown.Both); //? SDA5001
    }

    private static void Drain(Socket socket) => socket.Receive(new byte[16]);

    private static void WriteLoop(Socket socket)
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
