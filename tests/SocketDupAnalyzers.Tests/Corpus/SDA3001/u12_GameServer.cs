// Parallel loops: a connection of each turn, one connection for all, one turn at a time.
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Game;

public sealed class Player(Socket socket)
{
    public Socket Socket { get; } = socket;
    public int Score;
}

public sealed class World
{
    private readonly ConcurrentDictionary<int, Player> _players = new();
    private readonly Socket _spectator;

    public World(Socket spectator) => _spectator = spectator;

    // Each turn of the loop has a socket of its own.
    public Task BroadcastAsync(byte[] snapshot, CancellationToken ct) =>
        Parallel.ForEachAsync(_players.Values, ct, async (player, token) =>
        {
            await player.Socket.SendAsync(snapshot, SocketFlags.None, token);
        });

    public void BroadcastSync(byte[] snapshot) =>
        Parallel.ForEach(_players.Values, p => p.Socket.Send(snapshot));

    public async Task StreamChunksAsync(IReadOnlyList<byte[]> chunks)
    {
        await Parallel.ForEachAsync(chunks, async (chunk, token) =>
        {
            await _spectator.SendAsync(chunk, SocketFlags.None, token); //! SDA3001
        });
    }

    public async Task StreamChunksInOrderAsync(IReadOnlyList<byte[]> chunks)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = 1 };
        await Parallel.ForEachAsync(chunks, options, async (chunk, token) =>
        {
            await _spectator.SendAsync(chunk, SocketFlags.None, token);
        });
    }

    public void Scores(Socket board)
    {
        Parallel.For(0, 16, i =>
        {
            var line = new byte[] { (byte)i, 0, 0 };
            board.Send(line); //! SDA3001
        });
    }

    public void ScoresGuarded(Socket board)
    {
        var gate = new object();
        Parallel.For(0, 16, i =>
        {
            var line = new byte[] { (byte)i, 0, 0 };
            lock (gate)
            {
                board.Send(line);
            }
        });
    }

    public void ScoresLockedByNobody(Socket board)
    {
        Parallel.For(0, 16, i =>
        {
            var gate = new object();
            lock (gate)
            {
                board.Send([(byte)i]); //! SDA3001
            }
        });
    }
}
