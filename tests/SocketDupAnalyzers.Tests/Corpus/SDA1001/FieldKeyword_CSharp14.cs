// SDA1001: property accessors that use the field keyword.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Endpoint
{
    public Socket Current
    {
        get => field;
        set
        {
            field?.Close();
            field = value;
        }
    }

    public Socket? Copy
    {
        get
        {
            field?.Dispose();
            field = Current.Duplicate();
            return field;
        }
    }

    public Endpoint(Socket socket) => Current = socket;

    public Socket Fork(Socket next)
    {
        Current = next;
        return Current.Duplicate();
    }

    public Socket Replace(Socket next)
    {
        var copy = Current.Duplicate();
        Current = next;
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
