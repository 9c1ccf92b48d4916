// Locals: a duplicate that a helper makes, sent to beside the original.
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Dup.Locals;

internal static partial class Native
{
    [LibraryImport("libc", EntryPoint = "dup", SetLastError = true)]
    internal static partial int Dup(int fd);
    internal static partial int Dup(int fd) => throw new NotSupportedException();

    internal static Socket Duplicate(this Socket socket)
    {
        int copy = Dup((int)socket.SafeHandle.DangerousGetHandle()); //? SDA4002 SDA4004
        if (copy == -1) throw new SocketException();
        return new Socket(new SafeSocketHandle((nint)copy, true));
    }
}

internal class Program
{
    // Each task has a descriptor of its own; the stream of bytes is one.
    public async Task SendHalvesAsync(Socket conn, byte[] head, byte[] tail)
    {
        using var copy = conn.Duplicate();
        var a = Task.Run(() => conn.Send(head));
        var b = Task.Run(() => copy.Send(tail)); //! SDA3001
        await Task.WhenAll(a, b);
    }

    // One sends, one receives: full duplex.
    public async Task DuplexAsync(Socket conn, byte[] request, byte[] reply)
    {
        using var copy = conn.Duplicate();
        var send = Task.Run(() => conn.Send(request));
        var receive = Task.Run(() => copy.Receive(reply));
        await Task.WhenAll(send, receive);
    }

    public async Task TwoReadersAsync(Socket conn)
    {
        using var copy = conn.Duplicate();
        var left = ReadAllAsync(conn);
        var right = ReadAllAsync(copy); //! SDA3001
        await left;
        await right;
    }

    public async Task ReadersInTurnAsync(Socket conn)
    {
        using var copy = conn.Duplicate();
        await ReadAllAsync(conn);
        await ReadAllAsync(copy);
    }

    public async Task GateAsync(Socket conn, byte[] head, byte[] tail)
    {
        using var copy = conn.Duplicate();
        using var gate = new SemaphoreSlim(1, 1);
        var a = Task.Run(async () =>
        {
            await gate.WaitAsync();
            try { await conn.SendAsync(head); } finally { gate.Release(); }
        });
        var b = Task.Run(async () =>
        {
            await gate.WaitAsync();
            try { await copy.SendAsync(tail); } finally { gate.Release(); }
        });
        await Task.WhenAll(a, b);
    }

    public void Locks(Socket conn, byte[] head, byte[] tail)
    {
        using var copy = conn.Duplicate();
        Parallel.Invoke(
            () => { lock (conn) { conn.Send(head); } },
            () => { lock (copy) { copy.Send(tail); } }); //! SDA3001
    }

    private static async Task ReadAllAsync(Socket s)
    {
        var buffer = new byte[1024];
        while (await s.ReceiveAsync(buffer) > 0) { }
    }
}
