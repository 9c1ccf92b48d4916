using System.Net.Sockets;
class W
{
    public async Task B(Socket s, byte[] b)
    {
        var read = s.ReceiveAsync(b); //! SDA1003
        try { await read.WaitAsync(TimeSpan.FromSeconds(1)); }
        catch (TimeoutException) { }
        s.Close();
    }

    public async Task B2(Socket s, byte[] b)
    {
        var read = Task.Run(() => s.Receive(b)); //! SDA1003
        try { await read.WaitAsync(TimeSpan.FromSeconds(1)); }
        catch (TimeoutException) { }
        s.Close();
    }

    public void C(Socket s, byte[] b)
    {
        var read = s.ReceiveAsync(b); //! SDA1003
        read.Wait(100);
        s.Close();
    }

    public void D(UdpClient u)
    {
        var read = u.ReceiveAsync(); //! SDA1003
        read.Wait(100);
        u.Close();
    }

    public int E(UdpClient u)
    {
        var read = u.ReceiveAsync(); //! SDA1003
        read.Wait(100);
        u.Close();
        return read.IsCompleted ? read.Result.Buffer.Length : 0;
    }
}
