// Ownership: the same shapes as the peers' false positives, with the leak really there.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Real
{
    public void LoopOverwrites(Socket s)
    {
        Socket? copy = null;
        for (var i = 0; i < 3; i++)
        {
            copy = s.Duplicate(); //! SDA2002
        }

        copy?.Dispose();
    }

    public void LoopContinue(Socket s)
    {
        foreach (var i in new[] { 1, 2, 3 })
        {
            var copy = s.Duplicate(); //! SDA2002
            if (i == 2)
            {
                continue;
            }

            copy.Close();
        }
    }

    public void Reassigned(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2001
        copy = s.Duplicate();
        copy.Dispose();
    }

    public bool Conditional(Socket a, Socket b, bool first)
    {
        var copy = first ? a.Duplicate() : b; //! SDA2001
        return copy.Connected;
    }

    public bool Pattern(Socket s) => s.Duplicate() is { Connected: true }; //! SDA2001

    public void SwitchForgets(Socket s, int kind)
    {
        var copy = s.Duplicate(); //! SDA2002
        switch (kind)
        {
            case 0:
                copy.Close();
                break;
            case 1:
                copy.Dispose();
                break;
            default:
                Console.WriteLine("unknown");
                break;
        }
    }

    public void ThrowsBetween(Socket s, int limit)
    {
        var copy = s.Duplicate(); //! SDA2002
        if (limit < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(limit));
        }

        copy.Dispose();
    }

    public void OnlyShutsDown(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2001
        copy.Shutdown(SocketShutdown.Both);
    }

    public void InLambda(Socket s)
    {
        Task.Run(() =>
        {
            var copy = s.Duplicate(); //! SDA2001
            copy.Send("x"u8);
        });
    }

    public void CapturedNeverClosed(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2001
        Task.Run(() => copy.Send("x"u8));
    }

    public void InExceptionFilterOnly(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2002
        try
        {
            copy.Send("x"u8);
        }
        catch (SocketException)
        {
            copy.Dispose();
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
