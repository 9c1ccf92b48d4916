// SDA2004 with attributes by name: a field given to a [TakesOwnership] parameter or a [HandlesResourceDisposal] method is somebody else's.
using System.Net.Sockets;
using System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TakesOwnershipAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
public sealed class HandlesResourceDisposalAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
public sealed class MustDisposeResourceAttribute : Attribute;

public static class Reaper
{
    public static void Later([TakesOwnership] Socket socket) => Console.WriteLine(socket.Connected);

    public static void Bury([HandlesResourceDisposal] Socket socket) => Console.WriteLine(socket.Connected);

    public static void Look(Socket socket) => Console.WriteLine(socket.Connected);
}

public sealed class GivenAway(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public void Stop() => Reaper.Later(_copy);
}

public sealed class Buried(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    public void Stop() => Reaper.Bury(_copy);
}

public sealed class LookedAt(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate(); //! SDA2004

    public void Stop() => Reaper.Look(_copy);
}

public sealed class CleansItself(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    [HandlesResourceDisposal]
    public void Recycle()
    {
        Console.WriteLine(_copy.Connected);
        _copy.Dispose();
    }
}

public sealed class Loaning(Socket socket)
{
    private readonly Socket _copy = socket.Duplicate();

    [MustDisposeResource]
    public Socket Take() => _copy;
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
