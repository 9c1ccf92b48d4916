// SDA1007 stays silent: the end of the using does not close what is stored (non-owning wrapper, leaveOpen, borrowed handle, duplicate).
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

public sealed class Borrowing
{
    private Socket? _socket; //? SDA2004
    private Stream? _stream;

    public void NonOwningStream(Socket listener)
    {
        var socket = listener.Accept();
        using var stream = new NetworkStream(socket, ownsSocket: false);
        stream.Write("hi"u8);
        _socket = socket;
    }

    public Stream LeaveOpenReader(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII, false, 128, leaveOpen: true);
        reader.ReadLine();
        return client.GetStream();
    }

    public void LeaveOpenWriter(NetworkStream stream)
    {
        using (var writer = new StreamWriter(stream, Encoding.ASCII, 128, leaveOpen: true))
        {
            writer.WriteLine("hello");
        }

        _stream = stream;
    }

    public void ADuplicate(Socket listener)
    {
        using var socket = listener.Accept();
        _socket = socket.Duplicate();
    }

    public Socket ReturnedDuplicate(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient(); //? SDA5003
        return client.Client.Duplicate(); //? SDA5003
    }

    public void BorrowedHandle(Socket socket)
    {
        using var handle = new SafeSocketHandle(socket.Handle, ownsHandle: false); //? SDA4001
        Console.WriteLine(handle.IsInvalid);
        _socket = socket;
    }

    public void OwningReader(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        using var reader = new StreamReader(client.GetStream());
        _stream = client.GetStream(); //! SDA1007
        reader.ReadLine();
    }

    public void OwningStream(Socket listener)
    {
        var socket = listener.Accept();
        using var stream = new NetworkStream(socket, ownsSocket: true);
        _socket = socket; //! SDA1007
        stream.Write("hi"u8);
    }

    public void Use()
    {
        _socket!.Send("x"u8);
        _stream!.WriteByte(1);
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
