using System.Net.Sockets;

class Degrees
{
    public async Task Assigned(Socket s, byte[][] parts)
    {
        var options = new ParallelOptions();
        options.MaxDegreeOfParallelism = 1;
        await Parallel.ForEachAsync(parts, options, async (p, ct) => await s.SendAsync(p, ct));
    }

    public void Initialised(Socket s, byte[][] parts)
    {
        Parallel.ForEach(parts, new ParallelOptions { MaxDegreeOfParallelism = 1 }, p => s.Send(p));
    }

    public void Two(Socket s, byte[][] parts)
    {
        Parallel.ForEach(parts, new ParallelOptions { MaxDegreeOfParallelism = 2 }, p => s.Send(p)); //! SDA3001
    }
}
