using System.Net.Sockets;

static class Adopt
{
    public static SafeSocketHandle Handle(int fd) => new(fd, ownsHandle: true);
    public static Socket Socket(int fd) => new(new SafeSocketHandle(fd, ownsHandle: true));
}

class Users
{
    public void TwoHelpers(int fd)
    {
        using var reader = Adopt.Socket(fd);
        using var writer = Adopt.Socket(fd); //! SDA1005
        writer.Send("x"u8);
        reader.Receive(new byte[1]);
    }

    public void HelperThenDirect(int fd)
    {
        using var reader = Adopt.Socket(fd);
        using var handle = new SafeSocketHandle(fd, ownsHandle: true); //! SDA1005
        Console.WriteLine(handle.IsInvalid);
    }

    public void DirectThenHelper(int fd)
    {
        using var handle = new SafeSocketHandle(fd, ownsHandle: true);
        using var reader = Adopt.Socket(fd); //! SDA1005
        Console.WriteLine(handle.IsInvalid);
    }

    public void TwoNumbers(int a, int b)
    {
        using var reader = Adopt.Socket(a);
        using var writer = Adopt.Socket(b);
        writer.Send("x"u8);
    }
}
