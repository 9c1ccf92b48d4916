using System.Net.Sockets;
using System.Threading.Channels;
using System.Collections.Concurrent;

sealed class ChannelToken
{
    private readonly Socket socket;
    private readonly Channel<bool> token = Channel.CreateBounded<bool>(1);

    public ChannelToken(Socket s)
    {
        socket = s;
        token.Writer.TryWrite(true);
        _ = Task.Run(() => SendAsync("HELLO"u8.ToArray()));
    }

    public async Task SendAsync(byte[] b)
    {
        await token.Reader.ReadAsync();
        try { await socket.SendAsync(b); }
        finally { token.Writer.TryWrite(true); }
    }
}

sealed class TakenToken
{
    private readonly Socket socket;
    private readonly BlockingCollection<object> token = new(1) { new object() };
    public TakenToken(Socket s) { socket = s; Task.Run(() => Send("HELLO"u8.ToArray())); }

    public void Send(byte[] b)
    {
        var t = token.Take();
        try { socket.Send(b); }
        finally { token.Add(t); }
    }
}
