// SDA2002: finally blocks cover every way out.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static int ReturnInTry(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate();
        try
        {
            if (buffer.Length == 0)
                return 0;
            return copy.Receive(buffer);
        }
        finally
        {
            copy.Close();
        }
    }

    static void NestedFinally(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            try
            {
                if (data.Length == 0)
                    throw new ArgumentException("empty");
                copy.Send(data);
            }
            finally
            {
                Console.WriteLine("sent");
            }
        }
        finally
        {
            copy.Dispose();
        }
    }

    static Socket? NulledWhenGiven(Socket conn, bool keep)
    {
        Socket? copy = conn.Duplicate();
        try
        {
            if (!keep)
                return null;
            var result = copy;
            copy = null;
            return result;
        }
        finally
        {
            copy?.Dispose();
        }
    }

    static void FinallyConditional(Socket conn, bool leaveOpen, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2002
        try
        {
            copy.Send(data);
        }
        finally
        {
            if (!leaveOpen)
                copy.Dispose();
        }
    }

    static void LoopInTry(Socket conn, Queue<byte[]> packets)
    {
        var copy = conn.Duplicate();
        try
        {
            while (packets.TryDequeue(out var packet))
            {
                if (packet.Length == 0)
                    break;
                copy.Send(packet);
            }
        }
        finally
        {
            copy.Close();
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
