// Ownership, SDA2005: the result of DuplicateAndClose is discarded or never read; sent, stored, returned or opened is fine.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json;

internal sealed class Transfer
{
    private SocketInformation _last;
    private readonly Queue<SocketInformation> _queue = new();

    public void Discarded(Socket s, int process) => s.DuplicateAndClose(process); //! SDA2005

    public void DiscardedExplicitly(Socket s, int process)
    {
        _ = s.DuplicateAndClose(process); //! SDA2005
    }

    public void NeverRead(Socket s, int process)
    {
        var information = s.DuplicateAndClose(process); //! SDA2005
        Console.WriteLine("sent to {0}", process);
    }

    public void Stored(Socket s, int process) => _last = s.DuplicateAndClose(process);

    public void Queued(Socket s, int process) => _queue.Enqueue(s.DuplicateAndClose(process));

    public SocketInformation Returned(TcpClient client, int process) => client.Client.DuplicateAndClose(process);

    public byte[] Bytes(Socket s, int process) => s.DuplicateAndClose(process).ProtocolInformation;

    public void Written(Socket s, int process, Stream pipe)
    {
        var information = s.DuplicateAndClose(process);
        pipe.Write(information.ProtocolInformation);
    }

    public string Serialized(Socket s, int process)
    {
        var information = s.DuplicateAndClose(process);
        return JsonSerializer.Serialize(information);
    }

    public Socket Reopened(Socket s) => new(s.DuplicateAndClose(Environment.ProcessId));

    public void ReopenedLost(Socket s)
    {
        var again = new Socket(s.DuplicateAndClose(Environment.ProcessId)); //! SDA2001
        again.Send("x"u8);
    }

    public bool TryMove(Socket s, int process, out SocketInformation information)
    {
        try
        {
            information = s.DuplicateAndClose(process);
            return true;
        }
        catch (SocketException)
        {
            information = default;
            return false;
        }
    }

    public void OpenedAndUsed(SocketInformation information)
    {
        using var socket = new Socket(information);
        socket.Send("x"u8);
    }

    public void OpenedAndLost(SocketInformation information)
    {
        var socket = new Socket(information); //! SDA2001
        socket.Send("x"u8);
    }

    public byte[] Last() => _last.ProtocolInformation;
}
