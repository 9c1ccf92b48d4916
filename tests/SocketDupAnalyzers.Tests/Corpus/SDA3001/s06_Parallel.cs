// One method: Parallel.For/ForEach/ForEachAsync/Invoke; a degree of one, per-element sockets, and thread-local work stay silent.
using System.Net.Sockets;

static class ParallelSenders
{
    static void For(Socket socket, byte[][] blocks)
    {
        Parallel.For(0, blocks.Length, i => socket.Send(blocks[i])); //! SDA3001
    }

    static void ForEach(NetworkStream stream, List<byte[]> blocks)
    {
        Parallel.ForEach(blocks, block =>
        {
            var packed = block.Reverse().ToArray();
            stream.Write(packed, 0, packed.Length); //! SDA3001
        });
    }

    static async Task ForEachAsync(Socket socket, List<byte[]> blocks)
    {
        await Parallel.ForEachAsync(blocks, async (block, token) =>
        {
            await socket.SendAsync(block, SocketFlags.None, token); //! SDA3001
        });
    }

    static void Invoke(Socket socket, byte[] a, byte[] b)
    {
        Parallel.Invoke(
            () => socket.Send(a),
            () => socket.Send(b)); //! SDA3001
    }

    static void DegreeOfFour(Socket socket, List<byte[]> blocks)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = 4 };
        Parallel.ForEach(blocks, options, block => socket.Send(block)); //! SDA3001
    }

    static void DegreeOfOne(Socket socket, List<byte[]> blocks)
    {
        Parallel.ForEach(blocks, new ParallelOptions { MaxDegreeOfParallelism = 1 }, block => socket.Send(block));
    }

    static async Task DegreeOfOneInALocal(Socket socket, List<byte[]> blocks, CancellationToken token)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = 1, CancellationToken = token };
        await Parallel.ForEachAsync(blocks, options, async (block, t) => await socket.SendAsync(block, SocketFlags.None, t));
    }

    static void DuplexInvoke(Socket socket, byte[] output, byte[] input)
    {
        Parallel.Invoke(() => socket.Send(output), () => socket.Receive(input));
    }

    static void PerElement(List<Socket> sockets, byte[] block)
    {
        Parallel.ForEach(sockets, socket => socket.Send(block));
    }

    static void PerIndex(Socket[] sockets, byte[] block)
    {
        Parallel.For(0, sockets.Length, i => sockets[i].Send(block));
    }

    static void AfterTheLoop(Socket socket, byte[][] blocks)
    {
        Parallel.For(0, blocks.Length, i => Array.Reverse(blocks[i]));
        foreach (var block in blocks)
        {
            socket.Send(block);
        }
    }

    static void Locked(Socket socket, byte[][] blocks)
    {
        var gate = new object();
        Parallel.For(0, blocks.Length, i =>
        {
            Array.Reverse(blocks[i]);
            lock (gate)
            {
                socket.Send(blocks[i]);
            }
        });
    }

    static void FreshLock(Socket socket, byte[][] blocks)
    {
        Parallel.For(0, blocks.Length, i =>
        {
            lock (new object())
            {
                socket.Send(blocks[i]); //! SDA3001
            }
        });
    }
}
