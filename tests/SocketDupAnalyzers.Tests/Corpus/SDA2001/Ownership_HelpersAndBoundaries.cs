// Ownership: helpers that close, close on failure, only use, keep conditionally; wrappers around wrappers; result-dependent ownership.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Helpers
{
    private readonly Queue<Socket> _queue = new();
    private bool _full;

    public void Closed(Socket s) => CloseQuietly(s.Duplicate());

    public void ClosedTwoLevels(Socket s)
    {
        var copy = s.Duplicate();
        SendAndClose(copy);
    }

    public void ClosedByGeneric(Socket s)
    {
        var copy = s.Duplicate();
        Dispose(ref copy);
    }

    public void OnlyUsed(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2001
        Greet(copy);
    }

    public void TryKept(Socket s)
    {
        var copy = s.Duplicate(); //? SDA2007
        if (!TryKeep(copy))
        {
            copy.Dispose();
        }
    }

    public void TryKeptCarelessly(Socket s)
    {
        var copy = s.Duplicate(); //? SDA2002
        TryKeep(copy);
    }

    public Socket? FromTry(Socket s)
    {
        if (TryDuplicate(s, out var copy))
        {
            return copy;
        }

        return null;
    }

    public void FromTryClosed(Socket s)
    {
        if (!TryDuplicate(s, out var copy))
        {
            return;
        }

        using (copy)
        {
            copy!.Send("x"u8);
        }
    }

    public void FromTryLost(Socket s)
    {
        if (TryDuplicate(s, out var copy)) //! SDA2001
        {
            copy!.Send("x"u8);
        }
    }

    public async Task FromAsync(Socket s)
    {
        using var copy = await DuplicateAsync(s);
        await copy.SendAsync(new byte[1]);
    }

    public async Task FromAsyncLost(Socket s)
    {
        var copy = await DuplicateAsync(s); //! SDA2001
        await copy.SendAsync(new byte[1]);
    }

    private bool TryKeep(Socket socket)
    {
        if (_full)
        {
            return false;
        }

        _queue.Enqueue(socket);
        _full = _queue.Count > 8;
        return true;
    }

    private static bool TryDuplicate(Socket s, out Socket? copy)
    {
        copy = s.Connected ? s.Duplicate() : null;
        return copy != null;
    }

    private static async Task<Socket> DuplicateAsync(Socket s)
    {
        await Task.Yield();
        return s.Duplicate();
    }

    private static void Dispose<T>(ref T? value)
        where T : class, IDisposable
    {
        value?.Dispose();
        value = null;
    }

    private static void SendAndClose(Socket socket)
    {
        try
        {
            Greet(socket);
        }
        finally
        {
            CloseQuietly(socket);
        }
    }

    private static void Greet(Socket socket) => socket.Send("x"u8);

    private static void CloseQuietly(Socket? socket)
    {
        try { socket?.Dispose(); } catch (IOException) { }
    }
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
