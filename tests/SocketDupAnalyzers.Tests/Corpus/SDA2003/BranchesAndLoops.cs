// SDA2003 over branches, switch, break/continue, variables declared outside the loop, assignment of null.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Shapes
{
    public static void DeclaredOutside(Socket listener)
    {
        Socket connection;
        do
        {
            connection = listener.Accept();
            var worker = connection.Duplicate(); //! SDA2003
            Task.Run(() => Serve(worker));
        }
        while (true);
    }

    public static void SetToNull(Socket listener)
    {
        Socket? connection = listener.Accept();
        var worker = connection.Duplicate(); //! SDA2003
        Task.Run(() => Serve(worker));
        connection = null;
    }

    public static void DuplicatedInBothBranches(Socket listener, bool thread)
    {
        var connection = listener.Accept();
        if (thread)
        {
            var worker = connection.Duplicate(); //! SDA2003
            new Thread(() => Serve(worker)).Start();
        }
        else
        {
            var worker = connection.Duplicate(); //! SDA2003
            Task.Run(() => Serve(worker));
        }
    }

    public static void ElseServesTheOriginal(Socket listener, bool copy)
    {
        var connection = listener.Accept();
        if (copy)
        {
            var worker = connection.Duplicate(); //? SDA2003
            Task.Run(() => Serve(worker));
        }
        else
        {
            Task.Run(() => Serve(connection));
        }
    }

    public static void RejectsSome(Socket listener, int limit)
    {
        for (var count = 0; ; count++)
        {
            var connection = listener.Accept();
            if (count > limit)
            {
                connection.Close();
                continue;
            }

            var worker = connection.Duplicate(); //! SDA2003
            Task.Run(() => Serve(worker));
        }
    }

    public static void ClosedAfterTheLoop(Socket listener)
    {
        Socket? connection = null;
        while (connection is not { Connected: false })
        {
            connection?.Dispose();
            connection = listener.Accept();
            var worker = connection.Duplicate();
            Task.Run(() => Serve(worker));
        }

        connection.Dispose();
    }

    public static Socket Switched(Socket listener, int kind)
    {
        var connection = listener.Accept();
        switch (kind)
        {
            case 0:
                return connection;
            case 1:
                var copy = connection.Duplicate();
                connection.Close();
                return copy;
            default:
                connection.Close();
                throw new NotSupportedException();
        }
    }

    private static void Serve(Socket socket)
    {
        using (socket)
        {
            socket.Send("x"u8);
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
