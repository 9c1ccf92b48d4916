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

    public async Task WaitedForInTheEnd(Socket s, byte[] b)
    {
        using (s)
        {
            var read = Task.Run(() => s.Receive(b));
            try { await read.WaitAsync(TimeSpan.FromSeconds(1)); }
            catch (TimeoutException) { s.Shutdown(SocketShutdown.Both); await read; }
        }
    }

    public async Task ComesOut(Socket s, byte[] b)
    {
        using (s)
        {
            var read = Task.Run(() => s.Receive(b));
            await read.WaitAsync(TimeSpan.FromSeconds(1));
        }
    }
}
