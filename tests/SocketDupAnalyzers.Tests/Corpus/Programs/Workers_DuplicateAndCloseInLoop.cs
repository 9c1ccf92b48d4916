// One connection cannot be handed to every worker: DuplicateAndClose closes it in the first turn.
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
public class Broadcaster
{
    private readonly Dictionary<int, Stream> _workers;
    public Broadcaster(Dictionary<int, Stream> workers) { _workers = workers; }

    public void GiveToAll(Socket feed)
    {
        foreach (var (pid, pipe) in _workers)
        {
            var info = feed.DuplicateAndClose(pid); //! SDA1001
            pipe.Write(info.ProtocolInformation);
        }
    }

    public void GiveToFirst(Socket feed)
    {
        foreach (var (pid, pipe) in _workers)
        {
            if (!pipe.CanWrite)
                continue;
            var info = feed.DuplicateAndClose(pid);
            pipe.Write(info.ProtocolInformation);
            return;
        }

        feed.Dispose();
    }
}
