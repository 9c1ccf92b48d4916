// SDA1001: different elements of an array or list are different sockets.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket SecondElement(Socket[] all)
    {
        all[0].Close();
        return all[1].Duplicate();
    }

    static Socket NextIndex(Socket[] all, int i)
    {
        all[i].Close();
        i++;
        return all[i].Duplicate();
    }

    static Socket AnotherKey(Dictionary<string, Socket> all, string key, string other)
    {
        all[key].Close();
        return all[other].Duplicate();
    }

    static Socket ReplacedElement(Socket[] all, Socket fresh)
    {
        all[0].Close();
        all[0] = fresh;
        return all[0].Duplicate();
    }

    static Socket PoppedAgain(Stack<Socket> pool)
    {
        pool.Pop().Close();
        return pool.Pop().Duplicate();
    }

    static Socket LocalOfElement(List<Socket> all)
    {
        var first = all[0];
        first.Close();
        return first.Duplicate(); //! SDA1001
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
