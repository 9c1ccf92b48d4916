// A frame reader over a duplicate: the explicit throw skips the close.
using System.Buffers.Binary;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.ComponentModel;

static class Frames
{
    public static byte[] ReadFrame(Socket source)
    {
        var reader = Native.CloneSocket(source); //! SDA2002
        Span<byte> header = stackalloc byte[4];
        try
        {
            for (var have = 0; have < 4;)
            {
                var n = reader.Receive(header[have..]);
                if (n == 0)
                    throw new EndOfStreamException($"header ends after {have} bytes");
                have += n;
            }
        }
        catch (SocketException e)
        {
            reader.Dispose();
            throw new IOException("header", e);
        }

        var body = new byte[BinaryPrimitives.ReadInt32BigEndian(header)];
        reader.Dispose();
        return body;
    }
}

internal static class Native
{
    [DllImport("libc.so.6", SetLastError = true)] private static extern int dup(int oldfd);

    internal static Socket CloneSocket(Socket source)
    {
        var number = dup((int)source.SafeHandle.DangerousGetHandle()); //? SDA4002 SDA4004
        if (number == -1)
        {
            throw new Win32Exception(Marshal.GetLastWin32Error());
        }

        var handle = new SafeSocketHandle(new IntPtr(number), true);
        return new Socket(handle);
    }
}
