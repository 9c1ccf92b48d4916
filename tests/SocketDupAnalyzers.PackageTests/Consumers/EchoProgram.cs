using System;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;

internal static class EchoProgram
{
    private static void Main()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1);

        using var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        client.ReceiveTimeout = 10_000;
        client.Connect(listener.LocalEndPoint!);
        client.Send(Encoding.UTF8.GetBytes("hello"));

        Serve(listener.Accept());

        var buffer = new byte[64];
        var count = client.Receive(buffer);
        Console.WriteLine("echo: " + Encoding.UTF8.GetString(buffer, 0, count));
        Console.WriteLine("end of stream: " + (client.Receive(buffer) == 0));
    }

    private static void Serve(Socket connection)
    {
        // The listener needs this socket no more.
        connection.Close();

        // The worker has a descriptor of its own.
        var worker = connection.Duplicate();
        var thread = new Thread(() => Echo(worker));
        thread.Start();
        thread.Join();
    }

    private static void Echo(Socket worker)
    {
        using (worker)
        {
            var buffer = new byte[64];
            var count = worker.Receive(buffer);
            worker.Send(buffer, 0, count, SocketFlags.None);
        }
    }
}
