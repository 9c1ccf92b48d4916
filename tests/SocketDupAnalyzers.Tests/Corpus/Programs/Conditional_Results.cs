// Correct: duplicates that come out of ?:, ??, switch expressions and patterns, each closed or given away.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Choices
{
    [DllImport("libc")] private static extern int fcntl(SafeHandle fd, int cmd, int arg);

    private static Socket? TryCopy(Socket? s)
    {
        if (s is null)
            return null;
        var fd = fcntl(s.SafeHandle, 1030, 0);
        return fd < 0 ? null : new Socket(new SafeSocketHandle(fd, true));
    }

    public static Socket CopyOrFail(Socket? s) => TryCopy(s) ?? throw new InvalidOperationException("no copy");

    public static Socket? Side(Socket s, bool wanted) => wanted ? TryCopy(s) : null;

    public static void Pattern(Socket s)
    {
        if (TryCopy(s) is { } copy)
        {
            using (copy)
                copy.Send("a"u8);
        }
    }

    public static bool NotPattern(Socket s)
    {
        if (TryCopy(s) is not Socket copy)
            return false;
        copy.Dispose();
        return true;
    }

    public static int SwitchStatement(Socket s)
    {
        switch (TryCopy(s))
        {
            case null:
                return 0;
            case var copy:
                copy.Dispose();
                return 1;
        }
    }

    public static void Discarded(Socket s)
    {
        using (_ = CopyOrFail(s))
            Console.WriteLine("held");
    }

    public static void SameOrCopy(Socket s, bool own)
    {
        var used = own ? CopyOrFail(s) : s;
        try
        {
            used.Send("b"u8);
        }
        finally
        {
            if (own)
                used.Dispose();
        }
    }

    public static void NullConditional(Socket? s)
    {
        var copy = s is { Connected: true } ? TryCopy(s) : null;
        try
        {
            copy?.Send("c"u8);
        }
        finally
        {
            copy?.Dispose();
        }
    }
}
