using System;
using System.IO;
using System.Net;
using System.Net.Sockets;

namespace LateUsesCaught;

public static class Probes
{
    public static void Twice(TcpClient client)
    {
        Stream stream = client.GetStream();
        stream.Close();
        byte[] data = new byte[10];
        try
        {
            stream.Write(data, 0, data.Length); //! SDA1002
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }

        try
        {
            stream.Write(data, 0, data.Length);
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }
    }

    public static void CaughtAndUsed(Socket socket, byte[] data)
    {
        socket.Close();
        try
        {
            socket.Send(data); //! SDA1002
        }
        catch
        {
        }

        socket.Send(data);
    }

    public static void Stopped()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        listener.Stop();
        try
        {
            using var client = listener.AcceptTcpClient();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
