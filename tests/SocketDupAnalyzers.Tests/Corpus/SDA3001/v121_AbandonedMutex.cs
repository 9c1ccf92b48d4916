using System.Net.Sockets;

sealed class Abandoned
{
    private readonly Socket socket;
    private readonly Mutex mutex = new();
    public Abandoned(Socket s) => socket = s;
    public void Start() => Task.Run(() => Send("HELLO"u8.ToArray()));

    public void Send(byte[] b)
    {
        try { mutex.WaitOne(); }
        catch (AbandonedMutexException) { }
        try { socket.Send(b); }
        finally { mutex.ReleaseMutex(); }
    }
}

sealed class Plain
{
    private readonly Socket socket;
    private readonly Mutex mutex = new();
    public Plain(Socket s) => socket = s;
    public void Start() => Task.Run(() => Send("HELLO"u8.ToArray()));

    public void Send(byte[] b)
    {
        mutex.WaitOne();
        try { socket.Send(b); }
        finally { mutex.ReleaseMutex(); }
    }
}
