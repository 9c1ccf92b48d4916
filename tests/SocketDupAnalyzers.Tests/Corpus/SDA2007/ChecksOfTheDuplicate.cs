using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class ChecksOfTheDuplicate
{
    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int fd);

    private static void AssertTrue(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException();
        }
    }

    public static Socket CheckedByAHelper(Socket s)
    {
        var fd = dup((int)s.Handle);
        AssertTrue(fd >= 0);
        return new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }

    public static Socket ChecksSomethingElse(Socket s, byte[] data)
    {
        var fd = dup((int)s.Handle); //! SDA2007
        AssertTrue(data.Length > 3);
        return new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }

    // The late duplicate is one story.
    public static void LateAndUnguarded(Socket s, byte[] data)
    {
        s.Close();
        var copy = CheckedByAHelper(s); //! SDA1001
        copy.Send(data);
        copy.Close();
    }
}
