// An iterator that makes duplicates lazily and skips the ones it does not like.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Fan
{
    public static IEnumerable<Socket> Copies(IEnumerable<Socket> sources, Predicate<Socket> wanted)
    {
        foreach (var source in sources)
        {
            var copy = source.Clone(); //! SDA2002
            if (!wanted(source))
                continue;
            yield return copy;
        }
    }

    public static IEnumerable<Socket> CopiesRight(IEnumerable<Socket> sources, Predicate<Socket> wanted)
    {
        foreach (var source in sources)
            if (wanted(source))
                yield return source.Clone();
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
