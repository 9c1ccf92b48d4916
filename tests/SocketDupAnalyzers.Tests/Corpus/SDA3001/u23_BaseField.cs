// Class: fields of a base class, a poller, an urgent send with no lock.
using System.Net.Sockets;
using System.Text;

namespace Line.Protocol;

public class LineConnection
{
    protected Socket Connection;
    protected object Sync = new object();

    public LineConnection(Socket connection)
    {
        Connection = connection;
    }

    public virtual void SendLine(string text)
    {
        lock (Sync)
        {
            Connection.Send(Encoding.UTF8.GetBytes(text + "\n"));
        }
    }
}

public class PollingConnection : LineConnection
{
    private Thread? _poller;
    private volatile bool _stop;

    public PollingConnection(Socket connection) : base(connection)
    {
    }

    public void Begin()
    {
        _poller = new Thread(Poll);
        _poller.Start();
    }

    private void Poll()
    {
        while (!_stop)
        {
            Thread.Sleep(500);
            lock (Sync)
            {
                Connection.Send("poll\n"u8);
            }
        }
    }

    public void Urgent(byte[] data)
    {
        Connection.Send(data, SocketFlags.OutOfBand); //! SDA3001
    }

    public void End()
    {
        _stop = true;
        _poller?.Join();
        Connection.Send("end\n"u8);
        Connection.Close();
    }
}

public class LoggedConnection : LineConnection
{
    public LoggedConnection(Socket connection) : base(connection)
    {
    }

    public override void SendLine(string text)
    {
        Console.WriteLine("> " + text);
        base.SendLine(text);
    }

    public void SendPair(string a, string b)
    {
        lock (Sync)
        {
            Connection.Send(Encoding.UTF8.GetBytes(a + "\n"));
            Connection.Send(Encoding.UTF8.GetBytes(b + "\n"));
        }
    }
}
