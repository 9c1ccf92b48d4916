using System.Net.Sockets;

sealed class Link
{
    private Socket socket;
    private readonly Reconnector reconnector;
    public Link(Socket s) { socket = s; reconnector = new Reconnector(this); }

    public void Reset()
    {
        socket.Close();
        reconnector.Reopen();
        socket.Send("RESET"u8);
    }

    public void ResetNew()
    {
        socket.Close();
        new Reconnector(this).Reopen();
        socket.Send("RESET"u8);
    }

    public void ResetWrong()
    {
        socket.Close();
        reconnector.Log();
        socket.Send("RESET"u8); //! SDA1002
    }

    private sealed class Reconnector(Link link)
    {
        public void Reopen() => link.socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        public void Log() => Console.WriteLine("reconnecting");
    }
}
