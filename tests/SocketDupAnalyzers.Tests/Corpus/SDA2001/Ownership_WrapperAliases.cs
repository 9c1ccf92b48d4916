// Ownership: closing either the wrapper or the wrapped is enough; the wrapper is closed by a helper, an alias, or two layers up.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

internal static class Alias
{
    public static void CloseWrapped(Socket s)
    {
        var copy = s.Duplicate(); //? SDA2007
        var stream = new NetworkStream(copy, ownsSocket: true);
        stream.WriteByte(1);
        copy.Dispose();
    }

    public static void CloseWrapper(Socket s)
    {
        var copy = s.Duplicate(); //? SDA2007
        var stream = new NetworkStream(copy, ownsSocket: true);
        copy.Send("x"u8);
        stream.Close();
    }

    public static void CloseBoth(Socket s)
    {
        using var copy = s.Duplicate();
        using var stream = new NetworkStream(copy);
        stream.WriteByte(1);
    }

    public static void CloseSocketUnderPlainStream(Socket s)
    {
        var copy = s.Duplicate();
        try
        {
            var stream = new NetworkStream(copy);
            stream.WriteByte(1);
        }
        finally
        {
            copy.Close();
        }
    }

    public static void CloseTopLayer(Socket s)
    {
        var copy = s.Duplicate();
        var reader = new StreamReader(new BufferedStream(new NetworkStream(copy, true)), Encoding.ASCII);
        reader.Dispose();
    }

    public static void CloseMiddleLayer(Socket s)
    {
        var stream = new NetworkStream(s.Duplicate(), true); //? SDA2007
        var reader = new StreamReader(stream, Encoding.ASCII, false, 128, leaveOpen: true);
        reader.ReadLine();
        stream.Dispose();
    }

    public static void CloseSocketOfStream(Socket s)
    {
        var stream = new NetworkStream(s.Duplicate(), true);
        try
        {
            stream.WriteByte(1);
        }
        finally
        {
            stream.Socket.Close();
        }
    }

    public static void CloseHandle(Socket s)
    {
        var copy = s.Duplicate();
        copy.SafeHandle.Dispose();
    }

    public static void CloseSecondSocket(Socket s)
    {
        var copy = s.Duplicate();
        var second = new Socket(copy.SafeHandle); //? SDA1005
        second.Dispose();
    }

    public static void CloseClient(Socket s)
    {
        var copy = s.Duplicate();
        var client = new TcpClient { Client = copy };
        Finish(client);
    }

    public static void PlainStreamOnly(Socket s)
    {
        using var stream = new NetworkStream(s.Duplicate()); //! SDA2006
        stream.WriteByte(1);
    }

    public static void ExplicitlyNotOwning(Socket s)
    {
        using var stream = new NetworkStream(s.Duplicate(), ownsSocket: false); //! SDA2001
        stream.WriteByte(1);
    }

    private static void Finish(TcpClient client) => client.Close();
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
