using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class GuardsKeepNothing
{
    private readonly Socket _socket;

    public GuardsKeepNothing(Socket socket) => _socket = socket;

    public void Negative()
    {
        var fd = dup((int)_socket.Handle); //! SDA2001
        ArgumentOutOfRangeException.ThrowIfNegative(fd);
        Console.WriteLine(fd);
    }

    public void NegativeClosed()
    {
        var fd = dup((int)_socket.Handle);
        ArgumentOutOfRangeException.ThrowIfLessThan(fd, 0);
        close(fd);
    }

    public void OfSomethingElse(byte[]? data)
    {
        var fd = dup((int)_socket.Handle); //! SDA2007
        ArgumentNullException.ThrowIfNull(data);
        close(fd);
    }

    public void Disposed(byte[] data)
    {
        var closed = false;
        if (data.Length > 3)
        {
            _socket.Close();
            closed = true;
        }

        ObjectDisposedException.ThrowIf(closed, this);
        _socket.Send(data);
    }

    public void NotNull(Socket? socket, byte[] data)
    {
        socket?.Close();
        ArgumentNullException.ThrowIfNull(socket);
        socket.Send(data); //! SDA1002
    }

    public void ZeroIsNoSocket()
    {
        var fd = dup((int)_socket.Handle);
        if (fd > 0)
        {
            close(fd);
        }
    }

    public void ZeroIsNoSocketEither(int number)
    {
        CloseIt(number);
        var fd = dup(number); //! SDA1001
        CloseIt(fd);
    }

    private static void CloseIt(int fd)
    {
        if (fd > 0)
        {
            close(fd);
        }
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int fd);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);
}
