using System.Net.Sockets;

class Compared
{
    public async Task ThrowOnTimeout(Socket s, byte[] a, byte[] b)
    {
        var send = s.SendAsync(a, SocketFlags.None);
        var timeout = Task.Delay(TimeSpan.FromSeconds(10));
        if (await Task.WhenAny(send, timeout) == timeout)
            throw new TimeoutException();
        await s.SendAsync(b);
    }

    public async Task<bool> ReturnOnTimeout(NetworkStream st, byte[] a, byte[] b)
    {
        var send = st.WriteAsync(a, 0, a.Length);
        var done = await Task.WhenAny(send, Task.Delay(1000)).ConfigureAwait(false);
        if (done != send) return false;
        await st.WriteAsync(b);
        return true;
    }

    public async Task Compare(NetworkStream st, byte[] a, byte[] b)
    {
        var read = st.ReadAsync(a, 0, a.Length);
        if (await Task.WhenAny(read, Task.Delay(1000)) == read)
            Console.WriteLine(await st.ReadAsync(b));
        else
            st.Dispose(); //? SDA1003
    }

    public async Task Opposite(NetworkStream st, byte[] a, byte[] b)
    {
        var read = st.ReadAsync(a, 0, a.Length);
        if (await Task.WhenAny(read, Task.Delay(1000)) != read)
            Console.WriteLine(await st.ReadAsync(b)); //! SDA3001
        await read;
    }
}
