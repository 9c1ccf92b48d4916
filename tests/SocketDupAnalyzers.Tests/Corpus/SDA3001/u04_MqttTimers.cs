// Class: a keep-alive by System.Timers.Timer, under the lock of the others; the goodbye is outside.
using System.Net.Sockets;

namespace Home.Mqtt;

public class MqttLikeClient
{
    readonly object _gate = new();
    readonly System.Timers.Timer _keepAlive;
    readonly TcpClient _tcp = new();
    NetworkStream _stream = null!;

    public MqttLikeClient(int keepAliveSeconds)
    {
        _keepAlive = new System.Timers.Timer(keepAliveSeconds * 1000);
        _keepAlive.Elapsed += OnKeepAlive;
        _keepAlive.AutoReset = true;
    }

    public void Connect(string host)
    {
        _tcp.Connect(host, 1883);
        _stream = _tcp.GetStream();
        _stream.Write(new byte[] { 0x10, 0x0c, 0, 4, (byte)'M', (byte)'Q', (byte)'T', (byte)'T', 4, 2, 0, 60, 0, 0 });
        var ack = new byte[4];
        _stream.ReadExactly(ack);
        _keepAlive.Start();
    }

    public void Publish(string topic, byte[] payload)
    {
        var packet = BuildPublish(topic, payload);
        lock (_gate)
        {
            _stream.Write(packet, 0, packet.Length);
        }
    }

    private void OnKeepAlive(object? sender, System.Timers.ElapsedEventArgs e)
    {
        lock (_gate)
        {
            _stream.Write(new byte[] { 0xC0, 0 });
        }
    }

    public void Disconnect()
    {
        _stream.Write(new byte[] { 0xE0, 0 }); //! SDA3001
        _keepAlive.Stop();
        _tcp.Close();
    }

    static byte[] BuildPublish(string topic, byte[] payload)
    {
        var name = System.Text.Encoding.UTF8.GetBytes(topic);
        var result = new byte[4 + name.Length + payload.Length];
        result[0] = 0x30;
        result[1] = (byte)(2 + name.Length + payload.Length);
        result[3] = (byte)name.Length;
        name.CopyTo(result, 4);
        payload.CopyTo(result, 4 + name.Length);
        return result;
    }
}
