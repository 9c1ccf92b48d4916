using System.Net.Sockets;
using System.Runtime.InteropServices;

internal readonly record struct Result<T>(T? Value, int Error) where T : class
{
    public bool Ok => Error == 0;
}

internal enum DupStatus { Ok, Failed, NotConnected }

internal static class ErrorBesideResult
{
    [DllImport("libc", SetLastError = true)] private static extern int dup(int fd);
    [DllImport("libc", SetLastError = true)] private static extern int close(int fd);

    public static int Copy(Socket s, out int fd)
    {
        fd = dup((int)s.Handle);
        return fd < 0 ? Marshal.GetLastPInvokeError() : 0;
    }

    public static DupStatus CopyStatus(Socket s, out Socket? copy)
    {
        copy = null;
        if (!s.Connected)
        {
            return DupStatus.NotConnected;
        }

        int fd = dup((int)s.Handle);
        if (fd < 0)
        {
            return DupStatus.Failed;
        }

        copy = new Socket(new SafeSocketHandle(fd, true));
        return DupStatus.Ok;
    }

    public static Socket? Copy(Socket s, out SocketError error)
    {
        int fd = dup((int)s.Handle);
        if (fd < 0)
        {
            error = (SocketError)Marshal.GetLastPInvokeError();
            return null;
        }

        error = SocketError.Success;
        return new Socket(new SafeSocketHandle(fd, true));
    }

    public static Socket? CopyText(Socket s, out string? problem)
    {
        problem = null;
        int fd = dup((int)s.Handle);
        if (fd < 0)
        {
            problem = "dup failed";
            return null;
        }

        return new Socket(new SafeSocketHandle(fd, true));
    }

    public static Result<Socket> CopyResult(Socket s)
    {
        int fd = dup((int)s.Handle);
        return fd < 0 ? new Result<Socket>(null, 9) : new Result<Socket>(new Socket(new SafeSocketHandle(fd, true)), 0);
    }

    public static void UseCopy(Socket s)
    {
        int error = Copy(s, out int fd);
        if (error != 0)
        {
            throw new SocketException(error);
        }

        close(fd);
    }

    public static void UseCopyWrong(Socket s)
    {
        int error = Copy(s, out int fd); //! SDA2001
        if (error != 0)
        {
            throw new SocketException(error);
        }

        Console.WriteLine(fd);
    }

    public static void UseStatus(Socket s, byte[] data)
    {
        if (CopyStatus(s, out var copy) != DupStatus.Ok)
        {
            return;
        }

        using (copy)
        {
            copy!.Send(data);
        }
    }

    public static void UseStatusSwitch(Socket s)
    {
        switch (CopyStatus(s, out var copy))
        {
            case DupStatus.Ok:
                copy!.Dispose();
                break;
            case DupStatus.Failed:
                Console.WriteLine("failed");
                break;
            default:
                Console.WriteLine("not connected");
                break;
        }
    }

    public static void UseSocketError(Socket s)
    {
        var copy = Copy(s, out SocketError error);
        if (error != SocketError.Success)
        {
            throw new SocketException((int)error);
        }

        copy!.Close();
    }

    public static void UseText(Socket s)
    {
        var copy = CopyText(s, out string? problem);
        if (problem != null)
        {
            Console.WriteLine(problem);
            return;
        }

        copy!.Close();
    }

    public static void UseTextWrong(Socket s)
    {
        var copy = CopyText(s, out string? problem); //! SDA2002
        if (problem != null)
        {
            Console.WriteLine(problem);
            return;
        }

        if (s.Connected)
        {
            copy!.Close();
        }
    }

    public static void UseResult(Socket s, byte[] data)
    {
        var r = CopyResult(s);
        if (!r.Ok)
        {
            return;
        }

        using var copy = r.Value!;
        copy.Send(data);
    }
}
