// Silent: one of two holds a lock; constructors and the end of the object.
using System.Net.Sockets;
using System.Text;

namespace Irc;

// One locked, one not: no majority. A receive needs no lock of the senders.
public class IrcWriter
{
    private readonly Socket _s;
    private readonly object _l = new();

    public IrcWriter(Socket s) { _s = s; }

    public void Privmsg(string to, string text)
    {
        lock (_l)
            _s.Send(Encoding.UTF8.GetBytes($"PRIVMSG {to} :{text}\r\n"));
    }

    public void Join(string channel) => _s.Send(Encoding.UTF8.GetBytes($"JOIN {channel}\r\n"));

    public int Poll(byte[] buffer) => _s.Receive(buffer);
}

// The initialization is alone with the socket.
public class IrcSession
{
    private readonly Socket _s;
    private readonly object _l = new();

    public IrcSession(Socket s, string nick)
    {
        _s = s;
        _s.Send(Encoding.UTF8.GetBytes($"NICK {nick}\r\n"));
        _s.Send(Encoding.UTF8.GetBytes($"USER {nick} 0 * :{nick}\r\n"));
    }

    public void Privmsg(string to, string text)
    {
        lock (_l)
        {
            _s.Send(Encoding.UTF8.GetBytes($"PRIVMSG {to} :{text}\r\n"));
        }
    }

    public void Notice(string to, string text)
    {
        lock (_l)
        {
            _s.Send(Encoding.UTF8.GetBytes($"NOTICE {to} :{text}\r\n"));
        }
    }

    public void Dispose()
    {
        _s.Send("QUIT\r\n"u8);
        _s.Close();
    }
}
