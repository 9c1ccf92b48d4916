// After the close in the try stands nothing that throws (the loop ends by its flag): the catch is entered with the socket open.
using System.Net.Sockets;

public interface ILog { void Debug(string text); }

public class Session
{
    readonly ILog log;
    public Socket Socket { get; }
    public Session(Socket socket, ILog log) { Socket = socket; this.log = log; }

    public void Close()
    {
        log.Debug("closing");
        Socket.Close();
        log.Debug("closed");
    }

    public string? Read()
    {
        var buffer = new byte[80];
        int n = Socket.Receive(buffer);
        return n == 0 ? null : n.ToString();
    }

    public void Write(string line) => Socket.Send(new byte[line.Length]);
}

public class Processor
{
    public void Process(Socket socket, ILog log)
    {
        var session = new Session(socket, log);
        Loop(session);
    }

    void Loop(Session session)
    {
        var running = true;
        while (running)
        {
            try
            {
                var line = session.Read();
                if (line == null)
                {
                    running = false;
                    session.Write("bye");
                    session.Close();
                    continue;
                }
                session.Write("ok");
            }
            catch (SocketException e)
            {
                if (e.ErrorCode == 10060) session.Write("bye");
                running = false;
                session.Socket.Dispose();
            }
            catch (Exception)
            {
                running = false;
                session.Socket.Dispose();
            }
        }
    }
}
