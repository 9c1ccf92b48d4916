// One request outside of the lock that the others hold.
using System.Net.Sockets;

namespace Plant.Modbus;

/// <summary>Modbus/TCP master; callable from several screens.</summary>
public class ModbusMaster
{
    private readonly Socket _sock;
    private readonly object _bus = new object();
    private ushort _tid;

    public ModbusMaster(Socket sock) => _sock = sock;

    public byte[] ReadHolding(byte unit, ushort address, ushort count)
    {
        lock (_bus)
        {
            var request = Request(unit, 3, address, count);
            _sock.Send(request);
            return Answer();
        }
    }

    public byte[] ReadInput(byte unit, ushort address, ushort count)
    {
        lock (_bus)
        {
            var request = Request(unit, 4, address, count);
            _sock.Send(request);
            return Answer();
        }
    }

    public void WriteCoil(byte unit, ushort address, bool on)
    {
        var request = Request(unit, 5, address, on ? (ushort)0xFF00 : (ushort)0);
        _sock.Send(request); //! SDA3002
    }

    private byte[] Answer()
    {
        var head = new byte[7];
        Fill(head);
        var body = new byte[head[5] - 1];
        Fill(body);
        return body;
    }

    private void Fill(byte[] buffer)
    {
        var got = 0;
        while (got < buffer.Length)
        {
            var n = _sock.Receive(buffer, got, buffer.Length - got, SocketFlags.None);
            if (n == 0) throw new IOException("closed");
            got += n;
        }
    }

    private byte[] Request(byte unit, byte function, ushort address, ushort value)
    {
        var id = ++_tid;
        return [(byte)(id >> 8), (byte)id, 0, 0, 0, 6, unit, function, (byte)(address >> 8), (byte)address, (byte)(value >> 8), (byte)value];
    }
}
