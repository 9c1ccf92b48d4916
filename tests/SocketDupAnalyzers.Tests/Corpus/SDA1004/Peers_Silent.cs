// SDA1004 leaves alone: managed objects disposed twice in every shape, and shapes on which peers report falsely.
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);

    static void CloseDispose(Socket conn)
    {
        try
        {
            conn.Shutdown(SocketShutdown.Both);
            conn.Close();
        }
        catch (SocketException)
        {
            conn.Close();
        }
        finally
        {
            conn.Dispose();
        }
    }

    static void UsingAndClose(string host)
    {
        using var client = new TcpClient(host, 80);
        using var stream = client.GetStream();
        using var tls = new SslStream(stream);
        tls.Close();
        stream.Close();
        client.Close();
    }

    static void HandleTwice(SafeSocketHandle handle)
    {
        handle.Close();
        handle.Dispose();
        ((IDisposable)handle).Dispose();
    }

    static void LoopTryFinally(int count)
    {
        for (int i = 0; i < count; i++)
        {
            int fd = socket(2, 1, 0);
            try
            {
                if (fd % 2 == 0) continue;
                Console.WriteLine(fd);
            }
            finally
            {
                close(fd);
            }
        }
    }

    static void ReassignedInLoop(int count)
    {
        int fd = socket(2, 1, 0);
        while (count-- > 0)
        {
            close(fd);
            fd = socket(2, 1, 0);
        }
        close(fd);
    }

    static void CorrelatedFlags(bool owner)
    {
        int fd = socket(2, 1, 0);
        SafeSocketHandle? handle = null;
        if (owner) handle = new SafeSocketHandle(fd, ownsHandle: true);
        Console.WriteLine(fd);
        if (owner) handle!.Dispose();
        if (!owner) close(fd);
    }

    static void Coalesce(SafeSocketHandle? given)
    {
        SafeSocketHandle handle = given ?? new SafeSocketHandle(socket(2, 1, 0), ownsHandle: true);
        handle.Dispose();
    }

    static void DisposedThenThrown(int fd, bool bad)
    {
        if (bad)
        {
            close(fd);
            throw new IOException("bad");
        }
        close(fd);
    }

    static void TwoSocketsOfOneHandle(Socket conn)
    {
        var alias = new Socket(conn.SafeHandle); //! SDA1005
        alias.Dispose();
        conn.Dispose();
    }

    static void NeverReturnsBetween(int fd, bool bad)
    {
        if (bad)
        {
            close(fd);
            Environment.Exit(1);
        }
        close(fd); //? SDA1004
    }
}
