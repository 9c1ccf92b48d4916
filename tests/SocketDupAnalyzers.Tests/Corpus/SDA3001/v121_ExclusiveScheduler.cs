using System.Net.Sockets;
using System.Collections.Concurrent;

class Exclusive
{
    public async Task Scheduled(Socket s, byte[] a, byte[] b)
    {
        var one = new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler;
        var t = Task.Factory.StartNew(() => s.Send(a), CancellationToken.None, TaskCreationOptions.None, one);
        var u = Task.Factory.StartNew(() => s.Send(b), CancellationToken.None, TaskCreationOptions.None, one);
        await Task.WhenAll(t, u);
    }

    public async Task Default(Socket s, byte[] a, byte[] b)
    {
        var t = Task.Factory.StartNew(() => s.Send(a), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);
        var u = Task.Factory.StartNew(() => s.Send(b), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default); //! SDA3001
        await Task.WhenAll(t, u);
    }
}
