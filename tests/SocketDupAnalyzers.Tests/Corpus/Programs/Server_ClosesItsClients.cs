// Correct: an old-style server that closes a client where it fails, checks Connected, and goes on with the others.
#nullable disable
using System.Collections;
using System.Net;
using System.Net.Sockets;
using System.Text;

public class ChatServer
{
    private readonly ArrayList _clients = new ArrayList();
    private Socket _main;
    private bool _running;

    public void Start(int port)
    {
        _main = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _main.Bind(new IPEndPoint(IPAddress.Any, port));
        _main.Listen(4);
        _running = true;
        _main.BeginAccept(new AsyncCallback(OnConnect), null);
    }

    public void OnConnect(IAsyncResult ar)
    {
        Socket client = null;
        try
        {
            client = _main.EndAccept(ar);
            lock (_clients.SyncRoot)
                _clients.Add(client);
            _main.BeginAccept(new AsyncCallback(OnConnect), null);
        }
        catch (ObjectDisposedException)
        {
            return;
        }
        catch (SocketException)
        {
            CloseClient(client);
            return;
        }

        if (!_running)
        {
            CloseClient(client);
            return;
        }

        try
        {
            Greet(client);
        }
        catch (Exception)
        {
            CloseClient(client);
        }
    }

    private void Greet(Socket client)
    {
        byte[] hello = Encoding.UTF8.GetBytes("hello\n");
        if (client.Send(hello) == 0)
        {
            CloseClient(client);
            return;
        }
    }

    public void Broadcast(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        ArrayList dead = new ArrayList();
        lock (_clients.SyncRoot)
        {
            foreach (Socket s in _clients)
            {
                try
                {
                    s.Send(bytes);
                }
                catch (SocketException)
                {
                    s.Close();
                    dead.Add(s);
                    continue;
                }
            }

            foreach (Socket s in dead)
                _clients.Remove(s);
        }
    }

    private static void CloseClient(Socket client)
    {
        if (client == null)
            return;
        if (client.Connected)
        {
            try { client.Shutdown(SocketShutdown.Send); }
            catch (Exception) { }
        }

        client.Close();
    }

    public void Stop()
    {
        _running = false;
        if (_main != null)
            _main.Close();
        lock (_clients.SyncRoot)
        {
            foreach (Socket s in _clients)
                CloseClient(s);
            _clients.Clear();
        }
    }
}
