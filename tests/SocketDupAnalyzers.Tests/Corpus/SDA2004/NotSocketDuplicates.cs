// SDA2004 stays silent: dup of standard streams or files, look-alike types, duplicates of things that are no sockets.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

public sealed class StdoutSaver
{
    private int _saved = -1;

    public void Save() => _saved = Native.dup(1); //? SDA4003 SDA4004

    public bool Saved => _saved >= 0;
}

public sealed class FileKeeper
{
    private readonly int _fd;

    public FileKeeper(SafeFileHandle file) => _fd = Native.dup((int)file.DangerousGetHandle()); //? SDA4002 SDA4003 SDA4004

    public bool Valid => _fd >= 0;
}

public sealed class PlainSocket : IDisposable
{
    public PlainSocket Duplicate() => new();

    public void Dispose()
    {
    }
}

public sealed class HoldsPlain(PlainSocket socket)
{
    private readonly PlainSocket _copy = socket.Duplicate();

    public bool Has => _copy is not null;
}

public sealed class HoldsFacts(Socket socket)
{
    private readonly string? _peer = socket.RemoteEndPoint?.ToString();
    private readonly IntPtr _handle = socket.Handle;

    public override string ToString() => $"{_peer} {_handle}";
}

public sealed class HoldsBoolean(Socket socket)
{
    private bool _open;

    public void Check()
    {
        using var copy = socket.Copy();
        _open = copy.Connected;
    }

    public bool Open => _open;
}

internal static class Copies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle DupHandle(SafeSocketHandle source);

    public static Socket Copy(this Socket socket) => new(DupHandle(socket.SafeHandle)); //? SDA4003
}

internal static class Native
{
    [DllImport("libc", SetLastError = true)]
    public static extern int dup(int oldfd);

    [DllImport("libc", SetLastError = true)]
    public static extern int close(int fd);
}
