using System.Net.Sockets;
class Lobby
{
    public List<Socket> Gather(Socket listener, int max)
    {
        var kept = new List<Socket>();
        while (kept.Count < max)
        {
            using var s = listener.Accept();
            kept.Add(s); //! SDA1007
        }
        return kept;
    }
}
