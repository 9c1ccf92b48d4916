// The second duplicate overwrites the first on the path that retries.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Warmup
{
    public void Run(Socket s, Func<bool> ready)
    {
        Socket copy = s.Clone(); //! SDA2002
        if (!ready())
        {
            Thread.Sleep(100);
            copy = s.Clone();
        }

        copy.Close();
    }

    public void RunRight(Socket s, Func<bool> ready)
    {
        Socket copy = s.Clone(); //! SDA2007
        if (!ready())
        {
            Thread.Sleep(100);
            copy.Close();
            copy = s.Clone();
        }

        copy.Close();
    }
}

public static class SocketTools
{
    [DllImport("libc", EntryPoint = "dup", SetLastError = true)]
    static extern int Dup(SafeHandle handle);

    public static Socket Clone(this Socket s)
    {
        var copy = new SafeSocketHandle((nint)Dup(s.SafeHandle), ownsHandle: true); //? SDA4004
        if (copy.IsInvalid) { copy.Dispose(); throw new SocketException(Marshal.GetLastWin32Error()); }
        return new Socket(copy);
    }
}
