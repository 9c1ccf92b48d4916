// SDA1002: echo loops that close on the end of the stream.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class EchoServer(Socket listener)
{
    public void Wrong()
    {
        var buffer = new byte[4096];
        while (true)
        {
            var conn = listener.Accept();
            int read = conn.Receive(buffer);
            if (read == 0)
                conn.Close();
            conn.Send(buffer, 0, read, SocketFlags.None); //! SDA1002
            conn.Close();
        }
    }

    public void Right()
    {
        var buffer = new byte[4096];
        while (true)
        {
            using var conn = listener.Accept();
            int read;
            while ((read = conn.Receive(buffer)) > 0)
                conn.Send(buffer, 0, read, SocketFlags.None);
        }
    }

    public void RightWithTry()
    {
        var buffer = new byte[4096];
        while (true)
        {
            var conn = listener.Accept();
            try
            {
                int read = conn.Receive(buffer);
                if (read == 0)
                    continue;
                conn.Send(buffer, 0, read, SocketFlags.None);
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.Message);
            }
            finally
            {
                conn.Close();
            }
        }
    }

    public void LogsAfterClose()
    {
        while (true)
        {
            var conn = listener.Accept();
            conn.Send([1]);
            conn.Close();
            Console.WriteLine("closed {0}", conn.RemoteEndPoint); //! SDA1002
        }
    }

    public void LogsPeer()
    {
        while (true)
        {
            var conn = listener.Accept();
            var peer = conn.RemoteEndPoint;
            conn.Send([1]);
            conn.Close();
            Console.WriteLine("closed {0}", peer);
        }
    }
}
