// A connection is closed by a helper of another class, deep down, and then used.
using System.Net.Sockets;

namespace Game.Net
{
    internal static class Peers
    {
        public static void Kick(Socket peer, string why)
        {
            if (why.Length > 80)
                why = why.Substring(0, 80);
            Console.WriteLine("kick: " + why);
            Drop(peer);
        }

        private static void Drop(Socket peer)
        {
            try
            {
                peer.Shutdown(SocketShutdown.Both);
            }
            catch (SocketException)
            {
            }
            finally
            {
                peer.Dispose();
            }
        }
    }

    internal sealed class Lobby
    {
        private readonly List<Socket> _players = new();

        public void Handle(Socket player, ReadOnlySpan<byte> packet)
        {
            switch (packet[0])
            {
                case 0:
                    _players.Add(player);
                    player.Send(new byte[] { 1 });
                    break;
                case 1 when packet.Length < 4:
                    Peers.Kick(player, "short packet");
                    player.Send(new byte[] { 0xFF }); //! SDA1002
                    break;
                case 2:
                    player.Send(new byte[] { 0xFE });
                    Peers.Kick(player, "left");
                    _players.Remove(player);
                    break;
                default:
                    Peers.Kick(player, "unknown packet");
                    break;
            }
        }
    }
}
