// SDA1003: code in the older style: anonymous delegates, ThreadStart, IAsyncResult-era loops, explicit types.
using System.Net;
using System.Net.Sockets;

public class EchoServer
{
    private TcpListener listener;
    private volatile bool running = true;

    public EchoServer(int port)
    {
        this.listener = new TcpListener(IPAddress.Any, port);
    }

    public void Run()
    {
        this.listener.Start();
        while (this.running)
        {
            TcpClient client = this.listener.AcceptTcpClient();
            Thread thread = new Thread(new ParameterizedThreadStart(this.Serve));
            thread.IsBackground = true;
            thread.Start(client);
        }
    }

    private void Serve(object? state)
    {
        TcpClient client = (TcpClient)state!;
        try
        {
            NetworkStream stream = client.GetStream();
            int b;
            while ((b = stream.ReadByte()) != -1) stream.WriteByte((byte)b);
        }
        finally
        {
            client.Close();
        }
    }

    public void RunWithUsing()
    {
        this.listener.Start();
        while (this.running)
        {
            using (TcpClient client = this.listener.AcceptTcpClient())
            {
                Thread thread = new Thread(new ParameterizedThreadStart(this.Serve));
                thread.Start(client); //! SDA1003
            }
        }
    }

    public void RunWithDelegate()
    {
        using (TcpClient client = this.listener.AcceptTcpClient())
        {
            new Thread(delegate () { client.GetStream().WriteByte(1); }).Start(); //! SDA1003
        }
    }

    public void RunWithThreadStart()
    {
        TcpClient client = this.listener.AcceptTcpClient();
        ThreadStart start = delegate { client.GetStream().WriteByte(1); };
        Thread thread = new Thread(start);
        thread.Start(); //! SDA1003
        client.Close();
    }

    public void RunWithWaitCallback()
    {
        using (TcpClient client = this.listener.AcceptTcpClient())
        {
            ThreadPool.QueueUserWorkItem(new WaitCallback(this.Serve), client); //! SDA1003
        }
    }

    public void RunWithWaitCallbackAndHandover()
    {
        TcpClient client = this.listener.AcceptTcpClient();
        ThreadPool.QueueUserWorkItem(new WaitCallback(this.Serve), client);
    }

    public void RunJoined()
    {
        TcpClient client = this.listener.AcceptTcpClient();
        Thread thread = new Thread(delegate () { client.GetStream().WriteByte(1); });
        thread.Start();
        thread.Join();
        client.Close();
    }

    public void RunInTryFinally()
    {
        TcpClient client = this.listener.AcceptTcpClient();
        Thread thread = new Thread(delegate () { client.GetStream().WriteByte(1); });
        try
        {
            thread.Start(); //! SDA1003
        }
        finally
        {
            client.Close();
        }
    }

    public void Stop()
    {
        this.running = false;
        this.listener.Stop();
    }
}
