using System.Net.Sockets;

namespace ModeEnums;

public enum WriteMode { Direct, Background }

public sealed class ModeLink
{
    private readonly Socket _socket;
    private readonly WriteMode _mode;
    private readonly System.Collections.Concurrent.BlockingCollection<byte[]> _queue = new();

    public ModeLink(Socket socket, WriteMode mode)
    {
        _socket = socket;
        _mode = mode;
        if (_mode == WriteMode.Background)
            new Thread(Loop) { IsBackground = true }.Start();
    }

    public void Send(byte[] data)
    {
        switch (_mode)
        {
            case WriteMode.Background:
                _queue.Add(data);
                break;
            default:
                _socket.Send(data);
                break;
        }
    }

    private void Loop()
    {
        foreach (var data in _queue.GetConsumingEnumerable())
            _socket.Send(data);
    }
}
