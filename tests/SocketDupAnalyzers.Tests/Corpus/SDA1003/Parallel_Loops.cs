// SDA1003: Parallel and PLINQ block their caller; ForEachAsync does not until it is awaited.
using System.Net.Sockets;

class Cases
{
    static void ParallelInvoke(Socket listener)
    {
        using Socket conn = listener.Accept();
        Parallel.Invoke(() => conn.Send(new byte[1]), () => conn.Receive(new byte[1]));
    }

    static void ParallelFor(Socket[] peers)
    {
        Parallel.For(0, peers.Length, i => peers[i].Send(new byte[1]));
        foreach (Socket peer in peers) peer.Dispose();
    }

    static void ParallelForEach(Socket conn, byte[][] chunks)
    {
        using (conn)
        {
            var gate = new object();
            Parallel.ForEach(chunks, chunk => { lock (gate) conn.Send(chunk); });
        }
    }

    static void Plinq(Socket conn, byte[][] chunks)
    {
        using (conn)
        {
            var gate = new object();
            chunks.AsParallel().ForAll(chunk => { lock (gate) conn.Send(chunk); });
        }
    }

    static void ForEachAsyncDiscarded(Socket conn, byte[][] chunks)
    {
        using (conn)
        {
            _ = Parallel.ForEachAsync(chunks, async (chunk, token) => await conn.SendAsync(chunk, token)); //! SDA1003 //? SDA3001
        }
    }

    static async Task ForEachAsyncAwaited(Socket conn, byte[][] chunks)
    {
        using (conn)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = 1 };
            await Parallel.ForEachAsync(chunks, options, async (chunk, token) => await conn.SendAsync(chunk, token));
        }
    }

    static void AsyncVoidLambda(Socket conn, byte[][] chunks)
    {
        using (conn)
        {
            Array.ForEach(chunks, async chunk => await conn.SendAsync(chunk)); //? SDA1003 SDA3001
        }
    }

    static void LoopDiscards(Socket conn, byte[][] chunks)
    {
        using (conn)
        {
            foreach (byte[] chunk in chunks)
                _ = conn.SendAsync(chunk, SocketFlags.None); //! SDA1003 //? SDA3001
        }
    }

    static async Task LoopAwaits(Socket conn, byte[][] chunks)
    {
        using (conn)
        {
            foreach (byte[] chunk in chunks)
                await conn.SendAsync(chunk, SocketFlags.None);
        }
    }

    static async Task LoopAwaitsPrevious(Socket conn, byte[][] chunks)
    {
        using (conn)
        {
            Task previous = Task.CompletedTask;
            foreach (byte[] chunk in chunks)
            {
                await previous;
                previous = conn.SendAsync(chunk, SocketFlags.None);
            }
            await previous;
        }
    }

    static void SynchronousQuery(Socket conn, byte[][] chunks)
    {
        using (conn)
            Console.WriteLine(chunks.Select(chunk => conn.Send(chunk)).Sum());
    }
}
