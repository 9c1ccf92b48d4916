// `is { } copy` binds a duplicate; Task-returning helper; nobody closes the first one.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public static class Greeter
{
    [DllImport("libc")] private static extern int fcntl(SafeHandle fd, int cmd, int arg);

    private static Socket? MaybeDuplicate(Socket s)
    {
        int fd = fcntl(s.SafeHandle, 1030, 0);
        return fd == -1 ? null : new Socket(new SafeSocketHandle(fd, ownsHandle: true));
    }

    private static async Task<Socket?> DuplicateLaterAsync(Socket s)
    {
        await Task.Yield();
        return MaybeDuplicate(s);
    }

    public static void Greet(Socket s)
    {
        if (MaybeDuplicate(s) is { } copy) //! SDA2001
            copy.Send("hello"u8);
    }

    public static async Task GreetAsync(Socket s)
    {
        var copy = await DuplicateLaterAsync(s); //! SDA2001
        if (copy is not null)
            await copy.SendAsync("hello"u8.ToArray());
    }

    public static async Task GreetRightAsync(Socket s)
    {
        if (await DuplicateLaterAsync(s) is { } copy)
            using (copy)
                await copy.SendAsync("hello"u8.ToArray());
    }
}
