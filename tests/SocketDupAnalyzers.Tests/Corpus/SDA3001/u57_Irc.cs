// A reader thread that answers: under the lock of the others, and with none.
using System.Net.Sockets;
using System.Text;

namespace D11;

public class IrcConnection
{
    private TcpClient? _client;
    private StreamWriter? _writer;
    private StreamReader? _reader;
    private Thread? _receiver;
    private System.Timers.Timer? _pinger;
    private readonly object _writeLock = new object();

    public event EventHandler<string>? Message;

    public void Connect(string server, int port, string nick)
    {
        _client = new TcpClient(server, port);
        var stream = _client.GetStream();
        _writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        _reader = new StreamReader(stream);
        _writer.WriteLine("NICK " + nick);
        _writer.WriteLine("USER " + nick + " 0 * :" + nick);
        _receiver = new Thread(ReceiveLoop) { IsBackground = true };
        _receiver.Start();
        _pinger = new System.Timers.Timer(60_000);
        _pinger.Elapsed += (_, _) => Write("PING :" + server);
        _pinger.Start();
    }

    private void ReceiveLoop()
    {
        string? line;
        while ((line = _reader!.ReadLine()) != null)
        {
            if (line.StartsWith("PING"))
                Write("PONG" + line.Substring(4));
            else
                Message?.Invoke(this, line);
        }
    }

    public void Privmsg(string target, string text) => Write($"PRIVMSG {target} :{text}");

    private void Write(string line)
    {
        lock (_writeLock)
        {
            _writer!.WriteLine(line);
        }
    }
}

public class CarelessIrcConnection
{
    private TcpClient? _client;
    private StreamWriter? _writer;
    private StreamReader? _reader;
    private Thread? _receiver;

    public event EventHandler<string>? Message;

    public void Connect(string server, int port, string nick)
    {
        _client = new TcpClient(server, port);
        var stream = _client.GetStream();
        _writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        _reader = new StreamReader(stream);
        _writer.WriteLine("NICK " + nick);
        _receiver = new Thread(ReceiveLoop) { IsBackground = true };
        _receiver.Start();
    }

    private void ReceiveLoop()
    {
        string? line;
        while ((line = _reader!.ReadLine()) != null)
        {
            if (line.StartsWith("PING"))
                _writer!.WriteLine("PONG" + line.Substring(4));
            else
                Message?.Invoke(this, line);
        }
    }

    public void Privmsg(string target, string text)
    {
        _writer!.WriteLine($"PRIVMSG {target} :{text}"); //! SDA3001
    }

    public void Raw(string text)
    {
        _writer!.Write(text); //! SDA3001
        _writer.Flush(); //! SDA3001
    }
}
