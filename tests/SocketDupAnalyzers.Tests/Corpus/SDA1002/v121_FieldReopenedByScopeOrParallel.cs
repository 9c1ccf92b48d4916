using System.Net.Sockets;

sealed class Link
{
    private Socket socket;
    public Link(Socket s) => socket = s;
    private void Reopen() => socket = new Socket(SocketType.Stream, ProtocolType.Tcp);

    public void ViaParallel()
    {
        socket.Close();
        Parallel.Invoke(Reopen, () => Console.WriteLine("warming up"));
        socket.Send("RESET"u8);
    }

    public void ViaTask()
    {
        socket.Close();
        Task.Run(Reopen).Wait();
        socket.Send("RESET"u8);
    }

    public void ViaScope()
    {
        socket.Close();
        using (new Scope(this)) Console.WriteLine("down");
        socket.Send("RESET"u8);
    }

    private sealed class Scope(Link link) : IDisposable
    {
        public void Dispose() => link.Reopen();
    }
}
