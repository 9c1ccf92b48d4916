// SDA1006: the receiving side of a hand-over between processes, as workers write it.
using System.IO.Pipes;
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
sealed class WorkerProcess(Stream control)
{
    private SocketInformation Receive()
    {
        using var reader = new BinaryReader(control, System.Text.Encoding.UTF8, leaveOpen: true);
        int length = reader.ReadInt32();
        return new SocketInformation
        {
            ProtocolInformation = reader.ReadBytes(length),
            Options = (SocketInformationOptions)reader.ReadInt32(),
        };
    }

    public void ServeForEver()
    {
        while (true)
        {
            SocketInformation information = Receive();
            using var conn = new Socket(information);
            conn.Send(new byte[1]);
        }
    }

    public void OpenedForProbeThenForWork()
    {
        SocketInformation information = Receive();
        using (var probe = new Socket(information))
        {
            if (!probe.Connected) return;
        }
        using var conn = new Socket(information); //! SDA1006
        Console.WriteLine(conn.Connected);
    }

    public void ReaderAndWriter()
    {
        var information = Receive();
        using var reader = new Socket(information);
        using var writer = new Socket(information) { NoDelay = true }; //! SDA1006
        Console.WriteLine(reader.Connected == writer.Connected);
    }

    public Socket? OpenOrGiveUp()
    {
        SocketInformation information = Receive();
        try
        {
            return new Socket(information);
        }
        catch (SocketException e)
        {
            Console.Error.WriteLine(e.SocketErrorCode);
            return null;
        }
    }

    public Socket RetryWithFresh()
    {
        SocketInformation information = Receive();
        while (true)
        {
            try
            {
                return new Socket(information);
            }
            catch (SocketException)
            {
                information = Receive();
            }
        }
    }

    public Socket[] Two()
    {
        SocketInformation a = Receive(), b = Receive();
        return [new Socket(a), new Socket(b)]; //? SDA2007
    }
}

[SupportedOSPlatform("windows")]
static class Sender
{
    public static void HandAll(IEnumerable<Socket> peers, int pid, NamedPipeServerStream pipe)
    {
        foreach (Socket peer in peers)
            pipe.Write(peer.DuplicateAndClose(pid).ProtocolInformation);
    }

    public static void OpenHereAndThere(Socket conn, NamedPipeServerStream pipe)
    {
        SocketInformation information = conn.DuplicateAndClose(Environment.ProcessId);
        using var here = new Socket(information);
        pipe.Write(information.ProtocolInformation); //? SDA1006
    }
}
