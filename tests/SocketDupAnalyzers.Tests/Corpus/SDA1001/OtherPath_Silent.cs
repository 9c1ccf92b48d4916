// SDA1001: the close is on another path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? ReturnsAfterClose(Socket conn, bool stop)
    {
        if (stop)
        {
            conn.Close();
            return null;
        }
        return conn.Duplicate();
    }

    static Socket ThrowsAfterClose(Socket conn, bool stop)
    {
        if (stop)
        {
            conn.Dispose();
            throw new InvalidOperationException("stopped");
        }
        return conn.Duplicate();
    }

    static Socket? ElseBranch(Socket conn, bool stop)
    {
        Socket? worker = null;
        if (stop)
            conn.Close();
        else
            worker = conn.Duplicate();
        return worker;
    }

    static Socket? SwitchSections(Socket conn, int mode)
    {
        switch (mode)
        {
            case 0:
                conn.Close();
                return null;
            case 1:
                return conn.Duplicate();
            default:
                conn.Close();
                break;
        }
        return null;
    }

    static Socket? Continue(Socket[] all)
    {
        foreach (var conn in all)
        {
            if (!conn.Connected)
            {
                conn.Close();
                continue;
            }
            return conn.Duplicate();
        }
        return null;
    }

    static Socket? Break(Socket conn, Queue<int> commands)
    {
        Socket? copy = null;
        while (commands.TryDequeue(out int command))
        {
            if (command == 0)
            {
                conn.Close();
                break;
            }
            copy?.Dispose();
            copy = conn.Duplicate(); //? SDA2007
        }
        return copy;
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
