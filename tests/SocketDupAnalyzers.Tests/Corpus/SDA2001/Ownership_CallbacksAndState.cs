// Ownership: callback state, captured by work that closes, delegates, local functions, events, iterators, lends-and-returns.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Work
{
    private readonly List<Socket> _lent = [];

    public event Action<Socket>? Ready;

    public void AsState(Socket s) => ThreadPool.QueueUserWorkItem(static c => { using (c) { c.Send("x"u8); } }, s.Duplicate(), true);

    public void AsObjectState(Socket s) => ThreadPool.QueueUserWorkItem(Run, s.Duplicate());

    public void AsThreadState(Socket s)
    {
        var copy = s.Duplicate();
        var thread = new Thread(Run);
        thread.Start(copy);
    }

    public void Captured(Socket s)
    {
        var copy = s.Duplicate();
        Task.Run(() =>
        {
            try { copy.Send("x"u8); }
            finally { copy.Dispose(); }
        });
    }

    public void CapturedByLocalFunction(Socket s)
    {
        var copy = s.Duplicate();
        Task.Run(Send);

        void Send()
        {
            using (copy)
            {
                copy.Send("x"u8);
            }
        }
    }

    public void ClosedByContinuation(Socket s)
    {
        var copy = s.Duplicate(); //? SDA2007
        copy.SendAsync(new byte[1]).ContinueWith(_ => copy.Dispose());
    }

    public void ToEvent(Socket s) => Ready?.Invoke(s.Duplicate());

    public void ToDelegate(Socket s, Action<Socket> take) => take(s.Duplicate());

    public Action Deferred(Socket s)
    {
        var copy = s.Duplicate();
        return () => copy.Dispose();
    }

    public IEnumerable<Socket> Many(Socket s, int n)
    {
        for (var i = 0; i < n; i++)
        {
            yield return s.Duplicate();
        }
    }

    public Socket Lend(Socket s)
    {
        var copy = s.Duplicate();
        _lent.Add(copy);
        return copy;
    }

    public void Borrow(Socket s)
    {
        var lent = Lend(s);
        lent.Send("x"u8);
    }

    public void SelectMany(Socket[] all) => _lent.AddRange(all.Select(static x => x.Duplicate()));

    public void LostWork(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2001
        new Thread(() => copy.Send("x"u8)).Start();
    }

    public void CloseAll() => _lent.ForEach(x => x.Dispose());

    private static void Run(object? state)
    {
        using var socket = (Socket)state!;
        socket.Send("x"u8);
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
