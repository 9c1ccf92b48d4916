// SDA2002: goto around the close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SkipsClose(Socket conn, bool idle)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (idle)
            goto end;
        copy.Close();
    end:
        Console.WriteLine("done");
    }

    static void JumpsToClose(Socket conn, bool idle)
    {
        var copy = conn.Duplicate();
        if (idle)
            goto end;
        copy.Blocking = true;
    end:
        copy.Close();
    }

    static void CaseJumps(Socket conn, int mode)
    {
        var copy = conn.Duplicate();
        switch (mode)
        {
            case 0:
                copy.Blocking = false;
                goto default;
            default:
                copy.Close();
                break;
        }
    }

    static void CaseSkips(Socket conn, int mode)
    {
        var copy = conn.Duplicate(); //! SDA2002
        switch (mode)
        {
            case 0:
                goto case 2;
            case 1:
                copy.Close();
                break;
            case 2:
                break;
            default:
                goto case 1;
        }
    }

    static void UsingAndGoto(Socket conn, bool idle, byte[] data)
    {
        using (var copy = conn.Duplicate())
        {
            if (idle)
                goto end;
            copy.Send(data);
        }
    end:
        Console.WriteLine("done");
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
