// Correct: a connection goes to another process; when that fails it is still open and is served here.
using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
public sealed class HandOff
{
    private readonly IReadOnlyList<(Process Process, Stream Pipe)> _workers;

    public HandOff(IReadOnlyList<(Process, Stream)> workers) => _workers = workers;

    public void Serve(Socket listener, Func<bool> running)
    {
        var turn = 0;
        while (running())
        {
            var conn = listener.Accept();
            var (process, pipe) = _workers[turn++ % _workers.Count];
            SocketInformation info;
            try
            {
                info = conn.DuplicateAndClose(process.Id);
            }
            catch (SocketException)
            {
                conn.Send("503\n"u8);
                conn.Close();
                continue;
            }

            pipe.Write(info.ProtocolInformation);
        }
    }

    public bool FirstThatTakes(Socket conn)
    {
        foreach (var (process, pipe) in _workers)
        {
            SocketInformation info;
            try
            {
                info = conn.DuplicateAndClose(process.Id);
            }
            catch (SocketException)
            {
                continue;
            }

            pipe.Write(info.ProtocolInformation);
            return true;
        }

        conn.Dispose();
        return false;
    }

    public static void Child(Stream parent)
    {
        var bytes = new byte[parent.ReadByte()];
        parent.ReadExactly(bytes);
        var info = new SocketInformation { ProtocolInformation = bytes, Options = SocketInformationOptions.Connected };
        using var socket = new Socket(info);
        socket.Send("200\n"u8);
    }
}
