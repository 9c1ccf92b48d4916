using System.Net.Sockets;

class Guarded
{
    public void Pump(TcpClient client, byte[] buffer)
    {
        var stream = client.GetStream();
        while (stream.CanRead)
        {
            int n = stream.Read(buffer);
            if (n == 0) stream.Close();
        }
    }

    public void Bye(NetworkStream stream, bool abort)
    {
        if (abort) stream.Close();
        if (stream.CanWrite) stream.Write("BYE"u8);
    }

    public void ByeSocket(Socket s, bool abort)
    {
        if (abort) s.Close();
        if (s.Connected) s.Send("BYE"u8);
    }

    public void Unguarded(NetworkStream stream, bool abort)
    {
        if (abort) stream.Close();
        if (!stream.CanWrite) stream.Write("BYE"u8); //! SDA1002
    }
}
