// Class: writers over a stream, beside each other and under a lock; a flush by a timer.
using System.Net.Sockets;

namespace Binary;

public class GameLink
{
    private readonly BinaryWriter writer;
    private readonly BinaryReader reader;
    private readonly Thread positions;
    private readonly Thread input;
    private volatile bool alive = true;

    public GameLink(TcpClient client)
    {
        var stream = client.GetStream();
        writer = new BinaryWriter(stream);
        reader = new BinaryReader(stream);
        positions = new Thread(PositionLoop);
        input = new Thread(InputLoop);
    }

    public void Run()
    {
        positions.Start();
        input.Start();
    }

    private void PositionLoop()
    {
        while (alive)
        {
            writer.Write((byte)1);
            writer.Write(0.5f);
            writer.Flush();
            Thread.Sleep(16);
        }
    }

    private void InputLoop()
    {
        while (alive)
        {
            var kind = reader.ReadByte();
            var size = reader.ReadInt32();
            var data = reader.ReadBytes(size);
            if (kind == 9)
                alive = false;
            if (kind == 2)
                Chat(data.Length.ToString());
        }
    }

    private void Chat(string text)
    {
        writer.Write((byte)2); //! SDA3001
        writer.Write(text); //! SDA3001
    }
}

public class GameLinkLocked
{
    private readonly BinaryWriter writer;
    private readonly BinaryReader reader;
    private volatile bool alive = true;

    public GameLinkLocked(TcpClient client)
    {
        var stream = client.GetStream();
        writer = new BinaryWriter(stream);
        reader = new BinaryReader(stream);
    }

    public void Run()
    {
        new Thread(PositionLoop).Start();
        new Thread(InputLoop).Start();
    }

    private void PositionLoop()
    {
        while (alive)
        {
            lock (writer)
            {
                writer.Write((byte)1);
                writer.Write(0.5f);
                writer.Flush();
            }

            Thread.Sleep(16);
        }
    }

    private void InputLoop()
    {
        while (alive)
        {
            var kind = reader.ReadByte();
            if (kind == 9)
                alive = false;
            if (kind == 2)
                Chat(reader.ReadString());
        }
    }

    private void Chat(string text)
    {
        lock (writer)
        {
            writer.Write((byte)2);
            writer.Write(text);
        }
    }
}

public class LogShipper : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly System.Threading.Timer _flush;

    public LogShipper(NetworkStream stream)
    {
        _writer = new StreamWriter(stream) { AutoFlush = false };
        _flush = new System.Threading.Timer(_ => _writer.Flush(), null, 1000, 1000);
    }

    public void Log(string line) => _writer.WriteLine(line); //! SDA3001

    public void Dispose()
    {
        _flush.Dispose();
        _writer.Dispose();
    }
}
