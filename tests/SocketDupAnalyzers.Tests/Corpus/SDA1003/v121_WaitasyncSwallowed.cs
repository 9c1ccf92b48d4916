using System.Net.Sockets;
class W
{
    public async Task RunAsync(Socket s, byte[] b)
    {
        var read = Task.Run(() => s.Receive(b)); //! SDA1003
        try { await read.WaitAsync(TimeSpan.FromSeconds(1)); }
        catch (TimeoutException) { Console.WriteLine("slow"); }
        s.Close();
    }
}
