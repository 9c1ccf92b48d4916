// SDA2007: TLS over a copy of the connection.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

class Cases
{
    static SslStream Server(Socket conn, X509Certificate certificate)
    {
        var ssl = new SslStream(new NetworkStream(conn.Duplicate(), ownsSocket: true)); //! SDA2007
        ssl.AuthenticateAsServer(certificate);
        return ssl;
    }

    static SslStream ServerGuarded(Socket conn, X509Certificate certificate)
    {
        var ssl = new SslStream(new NetworkStream(conn.Duplicate(), ownsSocket: true));
        try
        {
            ssl.AuthenticateAsServer(certificate);
            return ssl;
        }
        catch
        {
            ssl.Dispose();
            throw;
        }
    }

    static SslStream NotYet(Socket conn) => new SslStream(new NetworkStream(conn.Duplicate(), ownsSocket: true));

    static async Task Used(Socket conn, string host, byte[] data)
    {
        await using var ssl = new SslStream(new NetworkStream(conn.Duplicate(), ownsSocket: true));
        await ssl.AuthenticateAsClientAsync(host);
        await ssl.WriteAsync(data);
    }

    static void UsedSync(Socket conn, string host, byte[] data)
    {
        using (var ssl = new SslStream(new NetworkStream(conn.Duplicate(), ownsSocket: true)))
        {
            ssl.AuthenticateAsClient(host);
            ssl.Write(data);
        }
    }
}

static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern nint Copy(SafeHandle handle);

    public static Socket Duplicate(this Socket socket)
    {
        nint number = Copy(socket.SafeHandle);
        if (number == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        return new Socket(handle);
    }
}
