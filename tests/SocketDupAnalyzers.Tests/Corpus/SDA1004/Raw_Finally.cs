// SDA1004: try/finally and try/catch around native closes of one number.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int bind(int fd, byte[] address, int length);
    [DllImport("libc", SetLastError = true)] static extern int connect(int fd, byte[] address, int length);

    static void ClosedInTryAndFinally(byte[] address)
    {
        int fd = socket(2, 1, 0);
        try
        {
            bind(fd, address, address.Length);
            close(fd);
        }
        finally
        {
            close(fd); //! SDA1004
        }
    }

    static void ClosedBeforeThrowAndInCatch(byte[] address)
    {
        int fd = socket(2, 1, 0);
        try
        {
            if (connect(fd, address, address.Length) != 0)
            {
                close(fd);
                throw new SocketException(Marshal.GetLastPInvokeError());
            }
        }
        catch
        {
            close(fd); //! SDA1004
            throw;
        }
        close(fd);
    }

    static void CatchRethrows(byte[] address)
    {
        int fd = socket(2, 1, 0);
        try
        {
            if (connect(fd, address, address.Length) != 0)
                throw new SocketException(Marshal.GetLastPInvokeError());
        }
        catch
        {
            close(fd);
            throw;
        }
        close(fd);
    }

    static void OnlyFinally(byte[] address)
    {
        int fd = socket(2, 1, 0);
        try
        {
            if (bind(fd, address, address.Length) != 0) return;
            Console.WriteLine("bound");
        }
        finally
        {
            close(fd);
        }
    }

    static void CatchSwallowsThenCloses(byte[] address, Action<int> use)
    {
        int fd = socket(2, 1, 0);
        try
        {
            use(fd);
        }
        catch (IOException)
        {
            close(fd);
        }
        close(fd); //! SDA1004
    }

    static void SentinelInFinally(byte[] address)
    {
        int fd = socket(2, 1, 0);
        try
        {
            bind(fd, address, address.Length);
            close(fd);
            fd = -1;
        }
        finally
        {
            if (fd != -1) close(fd);
        }
    }
}
