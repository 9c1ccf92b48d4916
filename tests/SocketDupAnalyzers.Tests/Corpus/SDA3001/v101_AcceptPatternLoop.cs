using System.Net.Sockets;

namespace Accepts;

public static class AcceptPattern
{
    public static void Run(TcpListener listener, byte[] banner)
    {
        while (listener.AcceptSocket() is { } peer)
        {
            Task.Run(() =>
            {
                using (peer)
                {
                    peer.Send(banner);
                }
            });
        }
    }
}
