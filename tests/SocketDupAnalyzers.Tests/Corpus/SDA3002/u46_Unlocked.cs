// Helpers under the lock of their callers; read and write side; two locks, half each.
using System.Net.Sockets;

namespace Kv;

public sealed class KvClient
{
    private readonly NetworkStream _s;
    private readonly Lock _io = new();

    public KvClient(NetworkStream s) => _s = s;

    public byte[] Get(string key)
    {
        lock (_io)
        {
            WriteKey('G', key);
            return ReadValue();
        }
    }

    public void Set(string key, byte[] value)
    {
        lock (_io)
        {
            WriteKey('S', key);
            _s.Write(value);
            ReadValue();
        }
    }

    public void Delete(string key)
    {
        using (_io.EnterScope())
        {
            WriteKey('D', key);
            ReadValue();
        }
    }

    public void Touch(string key)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(key);
        _s.Write(bytes); //! SDA3002
    }

    private void WriteKey(char op, string key)
    {
        _s.WriteByte((byte)op);
        _s.Write(System.Text.Encoding.UTF8.GetBytes(key));
    }

    private byte[] ReadValue()
    {
        var size = new byte[4];
        _s.ReadExactly(size);
        var value = new byte[BitConverter.ToInt32(size)];
        _s.ReadExactly(value);
        return value;
    }
}

public sealed class Wider(Socket socket)
{
    private readonly ReaderWriterLockSlim _rw = new();

    public void A(byte[] d) { _rw.EnterReadLock(); try { socket.Send(d); } finally { _rw.ExitReadLock(); } }
    public void B(byte[] d) { _rw.EnterWriteLock(); try { socket.Send(d); } finally { _rw.ExitWriteLock(); } }
    public void C(byte[] d) => socket.Send(d); //! SDA3002

    public int R1(byte[] d) => socket.Receive(d);
    public int R2(byte[] d) => socket.Receive(d);
}

public sealed class TwoLocks(Socket socket)
{
    private readonly object _a = new();
    private readonly object _b = new();

    public void One(byte[] d) { lock (_a) socket.Send(d); }
    public void Two(byte[] d) { lock (_b) socket.Send(d); }
    public void Three(byte[] d) => socket.Send(d);
}
