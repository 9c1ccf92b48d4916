// Ownership stays silent: the shapes that the peers get wrong: ?:, ??, using (_ = …), loops with try/finally, casts, dispose then reassign.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Peers
{
    public Socket Conditional(Socket a, Socket b, bool first) => first ? a.Duplicate() : b.Duplicate();

    public Socket Coalesce(Socket? given, Socket s) => given ?? s.Duplicate();

    public Socket SwitchExpression(Socket s, int kind) => kind switch
    {
        0 => s,
        1 => s.Duplicate(),
        _ => throw new NotSupportedException(),
    };

    public void UsingDiscard(Socket s)
    {
        using (_ = s.Duplicate())
        {
            s.Send("x"u8);
        }
    }

    public void UsingExpression(Socket s)
    {
        using (s.Duplicate())
        {
            s.Send("x"u8);
        }
    }

    public void UsingConditional(Socket s, bool copy)
    {
        using var c = copy ? s.Duplicate() : null;
        c?.Send("x"u8);
    }

    public void LoopWithFinally(Socket s)
    {
        for (var i = 0; i < 3; i++)
        {
            Socket? copy = null;
            try
            {
                copy = s.Duplicate();
                if (copy.Available == 0)
                {
                    continue;
                }

                if (copy.Receive(new byte[1]) == 0)
                {
                    break;
                }
            }
            finally
            {
                copy?.Dispose();
            }
        }
    }

    public void DisposeThenReassign(Socket s)
    {
        var copy = s.Duplicate();
        copy.Dispose();
        copy = s.Duplicate();
        copy.Dispose();
    }

    public void ThroughInterface(Socket s)
    {
        IDisposable copy = s.Duplicate();
        copy.Dispose();
    }

    public void ThroughObject(Socket s)
    {
        object copy = s.Duplicate();
        (copy as IDisposable)?.Dispose();
    }

    public void ThroughPattern(Socket s)
    {
        if (s.Duplicate() is { } copy)
        {
            copy.Close();
        }
    }

    public void WithDisposeAndClose(Socket s)
    {
        using var copy = s.Duplicate();
        copy.Close();
        copy.Dispose();
    }

    public void NullConditional(Socket? s)
    {
        var copy = s?.Duplicate();
        copy?.Dispose();
    }

    public Socket Throwing(Socket s) => s.Duplicate() ?? throw new InvalidOperationException();
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
