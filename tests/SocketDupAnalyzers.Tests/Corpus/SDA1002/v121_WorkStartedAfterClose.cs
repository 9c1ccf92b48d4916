using System.Net.Sockets;

class Started
{
    public async Task Awaited(Socket s)
    {
        s.Close();
        await Task.Run(() => s.Send("x"u8)); //! SDA1002
    }

    public void Spawned(TcpClient c)
    {
        c.Dispose();
        new Thread(() => c.GetStream().WriteByte(1)).Start(); //! SDA1002
    }

    public async Task Before(Socket s)
    {
        await Task.Run(() => s.Send("x"u8));
        s.Close();
    }

    public void OtherSocket(Socket s, Socket t)
    {
        s.Close();
        Task.Run(() => t.Send("x"u8));
    }
}
