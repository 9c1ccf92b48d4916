// Static fields: a timer, two threads that read.
using System.Net.Sockets;

namespace Statics;

public static class Uplink
{
    private static readonly object s_gate = new();
    private static Socket? s_socket;
    private static Timer? s_timer;

    public static void Open(string host, int port)
    {
        s_socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        s_socket.Connect(host, port);
        s_socket.Send("hello\n"u8);
        s_timer = new Timer(OnTimer, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    private static void OnTimer(object? _)
    {
        lock (s_gate)
        {
            s_socket?.Send("tick\n"u8);
        }
    }

    public static void Log(string text)
    {
        lock (s_gate)
        {
            s_socket!.Send(System.Text.Encoding.UTF8.GetBytes(text));
        }
    }

    public static void LogRaw(byte[] bytes)
    {
        s_socket!.Send(bytes); //! SDA3001
    }

    public static void Close()
    {
        s_timer?.Dispose();
        s_socket?.Dispose();
    }
}

public static class Downlink
{
    private static readonly Socket s_socket = new(SocketType.Stream, ProtocolType.Tcp);

    public static void Open(string host)
    {
        s_socket.Connect(host, 9000);
        new Thread(Read) { IsBackground = true }.Start();
        new Thread(Watch) { IsBackground = true }.Start();
    }

    private static void Read()
    {
        var buffer = new byte[1024];
        while (s_socket.Receive(buffer) > 0)
        {
        }
    }

    private static void Watch()
    {
        var buffer = new byte[1];
        while (true)
        {
            Thread.Sleep(100);
            if (s_socket.Available > 0)
                s_socket.Receive(buffer); //! SDA3001
        }
    }

    public static void Send(byte[] data) => s_socket.Send(data);
}
