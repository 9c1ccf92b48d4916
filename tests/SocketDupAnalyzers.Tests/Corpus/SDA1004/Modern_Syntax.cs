// SDA1004: primary constructors, records, extension methods, nint, checked casts, function-local imports.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class DescriptorExtensions
{
    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int close_native(nint fd);

    public static void CloseDescriptor(this nint fd) => close_native(fd);

    public static nint Descriptor(this Socket conn) => conn.Handle;
}

readonly record struct Descriptor(nint Value)
{
    public void Close() => Value.CloseDescriptor();
}

class Cases
{
    static void Extension(Socket conn)
    {
        nint fd = conn.Descriptor();
        conn.Dispose();
        fd.CloseDescriptor(); //! SDA1004
    }

    static void ExtensionTwice(nint fd)
    {
        fd.CloseDescriptor();
        fd.CloseDescriptor(); //? SDA1004
    }

    static void RecordStruct(nint fd)
    {
        var descriptor = new Descriptor(fd);
        descriptor.Close();
    }

    static void LocalImport(Socket conn)
    {
        [DllImport("libc")] static extern int close(int fd);

        int fd = checked((int)conn.Handle.ToInt64());
        conn.Close();
        close(fd); //! SDA1004
    }

    static void LocalImportOnce(int fd)
    {
        [DllImport("libc")] static extern int close(int fd);
        _ = close(fd);
    }

    static void PatternOnResult(int fd)
    {
        [DllImport("libc")] static extern int close(int fd);
        if (close(fd) is not 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
    }

    static async Task AsyncUsing(TcpClient client, byte[] data)
    {
        [DllImport("libc")] static extern int close(int fd);

        int fd = (int)client.Client.Handle;
        await using (NetworkStream stream = client.GetStream())
            await stream.WriteAsync(data);
        close(fd); //! SDA1004
    }

    static void NullConditional(Socket? conn)
    {
        if (conn is not { } open) return;
        nint fd = open.Handle;
        conn?.Dispose();
        fd.CloseDescriptor(); //! SDA1004
    }

    static void UsingOfParameter(Socket conn, byte[] data)
    {
        using (conn) conn.Send(data);
        conn.Dispose();
    }
}
