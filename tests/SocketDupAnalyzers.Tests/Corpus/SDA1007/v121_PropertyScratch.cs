// The property is the loop's scratch: set anew each turn, and closed through itself; on a failed connect it is not closed at all ("closed on every path" does not hold).
using System.Net;
using System.Net.Sockets;

public class Viewer
{
    public TcpClient Client { get; set; } = new TcpClient();

    public void Start(IPEndPoint at)
    {
        Task.Run(() =>
        {
            while (true)
            {
                try
                {
                    Client = new();
                    Client.Connect(at);
                    if (Client.Connected)
                    {
                        try
                        {
                            using (NetworkStream stream = Client.GetStream())
                            {
                                byte[] data = new byte[4096];
                                int n;
                                while ((n = stream.Read(data, 0, data.Length)) > 0) Console.WriteLine(n);
                            }
                        }
                        catch (Exception e) { Console.WriteLine(e.Message); }
                    }
                }
                catch (Exception e) { Console.WriteLine(e.Message); }
                Task.Delay(5000).Wait();
            }
        });
    }
}
