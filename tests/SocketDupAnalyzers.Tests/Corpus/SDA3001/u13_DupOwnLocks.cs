// Class: a duplicate under a lock of its own, and under the one lock.
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Dup.Writers;

internal static class SocketExtensions
{
    [DllImport("libc", EntryPoint = "dup", SetLastError = true)]
    private static extern int NativeDup(int fd);

    public static Socket Duplicate(this Socket s)
    {
        var fd = NativeDup((int)s.Handle); //? SDA4002 SDA4004
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}

public sealed class AuditedLink : IDisposable
{
    private readonly Socket _primary;
    private readonly Socket _audit;
    private readonly object _primaryLock = new();
    private readonly object _auditLock = new();
    private readonly Thread _auditor;

    public AuditedLink(Socket primary)
    {
        _primary = primary;
        _audit = primary.Duplicate();
        _auditor = new Thread(Audit) { IsBackground = true };
        _auditor.Start();
    }

    public void Send(byte[] message)
    {
        lock (_primaryLock)
        {
            _primary.Send(message);
        }
    }

    private void Audit()
    {
        while (true)
        {
            Thread.Sleep(1000);
            lock (_auditLock)
            {
                _audit.Send("AUDIT\n"u8); //! SDA3001
            }
        }
    }

    public void Dispose()
    {
        _audit.Dispose();
        _primary.Dispose();
    }
}

public sealed class OneLockLink : IDisposable
{
    private readonly Socket _primary;
    private readonly Socket _audit;
    private readonly object _wire = new();
    private readonly Thread _auditor;

    public OneLockLink(Socket primary)
    {
        _primary = primary;
        _audit = primary.Duplicate();
        _auditor = new Thread(Audit) { IsBackground = true };
        _auditor.Start();
    }

    public void Send(byte[] message)
    {
        lock (_wire) _primary.Send(message);
    }

    private void Audit()
    {
        while (true)
        {
            Thread.Sleep(1000);
            lock (_wire) _audit.Send("AUDIT\n"u8);
        }
    }

    public void Dispose()
    {
        _audit.Dispose();
        _primary.Dispose();
    }
}
