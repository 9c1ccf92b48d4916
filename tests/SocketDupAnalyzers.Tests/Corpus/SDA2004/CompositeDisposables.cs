// SDA2004 stays silent: the field's value sits in a list of disposables, a scope, a registration or a closure that is kept.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public sealed class InList : IDisposable
{
    private readonly List<IDisposable> _disposables = [];
    private readonly Socket _copy;

    public InList(Socket socket)
    {
        _copy = socket.Duplicate();
        _disposables.Add(_copy);
    }

    public void Send() => _copy.Send("x"u8);

    public void Dispose() => _disposables.ForEach(static d => d.Dispose());
}

public sealed class InListInline : IDisposable
{
    private readonly Stack<IDisposable> _disposables = new();
    private readonly Socket _copy;

    public InListInline(Socket socket) => _disposables.Push(_copy = socket.Duplicate());

    public void Send() => _copy.Send("x"u8);

    public void Dispose()
    {
        while (_disposables.TryPop(out var d))
        {
            d.Dispose();
        }
    }
}

public sealed class ByAction : IDisposable
{
    private readonly Socket _copy;
    private readonly Action _close;

    public ByAction(Socket socket)
    {
        _copy = socket.Duplicate();
        _close = () => _copy.Dispose();
    }

    public void Send() => _copy.Send("x"u8);

    public void Dispose() => _close();
}

public sealed class ByEvent
{
    private readonly Socket _copy;

    public ByEvent(Socket socket)
    {
        _copy = socket.Duplicate();
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    private void OnExit(object? sender, EventArgs e) => _copy.Dispose();
}

public sealed class ByTimer : IDisposable
{
    private readonly Socket _copy;
    private readonly Timer _timer;

    public ByTimer(Socket socket)
    {
        _copy = socket.Duplicate();
        _timer = new Timer(_ => _copy.Close(), null, 1000, Timeout.Infinite);
    }

    public void Dispose() => _timer.Dispose();
}

public sealed class ByThread
{
    private readonly Socket _copy;
    private readonly Thread _thread;

    public ByThread(Socket socket)
    {
        _copy = socket.Duplicate();
        _thread = new Thread(Loop);
    }

    public void Start() => _thread.Start();

    private void Loop()
    {
        try
        {
            while (_copy.Receive(new byte[16]) > 0)
            {
            }
        }
        catch (SocketException)
        {
        }
        finally
        {
            _copy.Dispose();
        }
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
