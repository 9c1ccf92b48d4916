using System.Net.Sockets;

namespace StreamsOfAnything;

public abstract class Request
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    public Stream? Output { get; private set; }
    protected abstract Stream Make();
    public void Start() => Output = Make();
    public void End() => _socket.Close();
    protected virtual Task Complete()
    {
        if (Output?.CanSeek == true && Output.Length > 0)
        {
            Output.Seek(0, SeekOrigin.Begin);
            using (var reader = new StreamReader(Output))
            {
                reader.ReadToEnd();
            }
        }

        return Task.CompletedTask;
    }
}

public sealed class ToFile(string name) : Request
{
    public Request? Next { get; set; }
    protected override Stream Make() => new FileStream(name, FileMode.Create);
    protected override Task Complete()
    {
        Next?.Start();
        Output?.Close();
        return base.Complete();
    }
}
