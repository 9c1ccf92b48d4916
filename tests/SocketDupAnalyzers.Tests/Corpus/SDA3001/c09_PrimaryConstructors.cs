// Class: captured primary-constructor parameters, fields initialised from them, records.
using System.Net.Sockets;

sealed class Primary(NetworkStream stream)
{
    public void Start() => _ = Task.Run(LoopAsync);

    private async Task LoopAsync()
    {
        while (true)
        {
            await stream.WriteAsync(new byte[] { 1 });
            await Task.Delay(1000);
        }
    }

    public async Task SendAsync(byte[] frame)
    {
        await stream.WriteAsync(frame); //! SDA3001
    }
}

sealed class PrimaryWithField(TcpClient client)
{
    private readonly NetworkStream _stream = client.GetStream();

    public void Start() => new Thread(Loop).Start();

    private void Loop()
    {
        while (true)
        {
            _stream.WriteByte(0);
        }
    }

    public void Send(byte[] frame)
    {
        _stream.Write(frame, 0, frame.Length); //! SDA3001
    }
}

sealed class PrimaryAndItsStream(Socket socket)
{
    private readonly NetworkStream _stream = new(socket, ownsSocket: false);

    public void Start() => _ = Task.Run(() =>
    {
        while (true)
        {
            socket.Send(new byte[] { 0 });
        }
    });

    public void Send(byte[] frame)
    {
        _stream.Write(frame, 0, frame.Length); //! SDA3001
    }
}

sealed class PrimaryLocked(NetworkStream stream)
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public void Start() => _ = LoopAsync();

    public async Task SendAsync(byte[] frame)
    {
        await _gate.WaitAsync();
        try
        {
            await stream.WriteAsync(frame);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            await SendAsync(new byte[] { 1 });
        }
    }
}

sealed class PrimaryGateHandedIn(NetworkStream stream, SemaphoreSlim gate)
{
    public void Start() => _ = LoopAsync();

    public async Task SendAsync(byte[] frame)
    {
        await gate.WaitAsync();
        try
        {
            await stream.WriteAsync(frame);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task LoopAsync()
    {
        while (true)
        {
            await gate.WaitAsync();
            try
            {
                await stream.WriteAsync(new byte[] { 1 });
            }
            finally
            {
                gate.Release();
            }
        }
    }
}

sealed class PrimaryDuplex(Socket socket)
{
    public void Start() => _ = Task.Run(() =>
    {
        var buffer = new byte[100];
        while (socket.Receive(buffer) > 0)
        {
        }
    });

    public void Send(byte[] frame) => socket.Send(frame);
}

sealed class PrimaryTwoSockets(Socket upstream, Socket downstream)
{
    public void Start()
    {
        new Thread(() => Copy(upstream, downstream)).Start();
        new Thread(() => Copy(downstream, upstream)).Start();
    }

    private static void Copy(Socket from, Socket to)
    {
        var buffer = new byte[100];
        int n;
        while ((n = from.Receive(buffer)) > 0)
        {
            to.Send(buffer, n, SocketFlags.None);
        }
    }
}
