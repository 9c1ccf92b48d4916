// SDA2004 with [DuplicatesSocket], SocketInformation, raw wrappers, the type's own copying helper, and DuplicateAndClose.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class ByAttribute(ISocketCloner cloner, Socket socket)
{
    private readonly Socket _copy = cloner.Clone(socket); //! SDA2004

    public void Send() => _copy.Send("x"u8);
}

internal sealed class ByAttributeClosed(ISocketCloner cloner, Socket socket) : IDisposable
{
    private readonly Socket _copy = cloner.Clone(socket);

    public void Dispose() => _copy.Dispose();
}

internal sealed class ByInformation
{
    private readonly Socket _socket; //! SDA2004

    public ByInformation(SocketInformation information) => _socket = new Socket(information);

    public void Send() => _socket.Send("x"u8);
}

internal sealed class ByInformationClosed : IDisposable
{
    private readonly Socket _socket;

    public ByInformationClosed(SocketInformation information) => _socket = new Socket(information);

    public void Dispose() => _socket.Dispose();
}

internal sealed class ByOwnHelper
{
    private readonly Socket _copy; //! SDA2004

    public ByOwnHelper(Socket socket) => _copy = Copy(socket);

    public void Send() => _copy.Send("x"u8);

    private static Socket Copy(Socket socket) => socket.Duplicate();
}

internal sealed class ByOutHelper
{
    private readonly Socket? _copy; //! SDA2004

    public ByOutHelper(Socket socket)
    {
        if (!TryCopy(socket, out _copy))
        {
            throw new InvalidOperationException();
        }
    }

    public void Send() => _copy?.Send("x"u8);

    private static bool TryCopy(Socket socket, out Socket? copy)
    {
        if (!socket.Connected)
        {
            copy = null;
            return false;
        }

        copy = socket.Duplicate();
        return true;
    }
}

internal sealed class ByUnknownMethod(Func<Socket, Socket> copier, Socket socket)
{
    private readonly Socket _copy = copier(socket);

    public void Send() => _copy.Send("x"u8);
}

internal sealed class KeepsInformation(Socket socket)
{
    private SocketInformation _information;

    public void Prepare(int process) => _information = socket.DuplicateAndClose(process);

    public byte[] Bytes() => _information.ProtocolInformation;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class DuplicatesSocketAttribute : Attribute;

internal interface ISocketCloner
{
    [DuplicatesSocket]
    Socket Clone(Socket socket);
}

internal static class Libc
{
    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int oldfd);

    public static Socket Duplicate(this Socket socket) => new(new SafeSocketHandle((IntPtr)dup((int)socket.Handle), ownsHandle: true)); //? SDA4002 SDA4003 SDA4004
}
