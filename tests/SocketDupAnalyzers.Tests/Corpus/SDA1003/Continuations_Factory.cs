// SDA1003: continuations, TaskFactory, cold tasks, unwrapped and not.
using System.Net.Sockets;

class Cases
{
    static void FactoryStart(Socket listener)
    {
        using Socket conn = listener.Accept();
        Task.Factory.StartNew(() => conn.Send(new byte[1])); //! SDA1003
    }

    static void FactoryState(Socket listener)
    {
        using Socket conn = listener.Accept();
        Task.Factory.StartNew(static s => ((Socket)s!).Send(new byte[1]), conn, TaskCreationOptions.LongRunning); //! SDA1003
    }

    static void OwnFactory(Socket listener, TaskFactory factory)
    {
        using Socket conn = listener.Accept();
        _ = factory.StartNew(() => conn.Send(new byte[1])); //! SDA1003
    }

    static void ColdTask(Socket listener)
    {
        using Socket conn = listener.Accept();
        var task = new Task(() => conn.Send(new byte[1]));
        task.Start(); //! SDA1003
    }

    static void ColdTaskNeverStarted(Socket listener)
    {
        using Socket conn = listener.Accept();
        var task = new Task(() => conn.Send(new byte[1]));
        Console.WriteLine(task.Status);
    }

    static void ColdTaskRunHere(Socket listener)
    {
        using Socket conn = listener.Accept();
        var task = new Task(() => conn.Send(new byte[1]));
        task.RunSynchronously();
    }

    static void ColdTaskWaited(Socket listener)
    {
        using Socket conn = listener.Accept();
        var task = new Task(() => conn.Send(new byte[1]));
        task.Start();
        task.Wait();
    }

    static void Continuation(Socket listener, Task ready)
    {
        using Socket conn = listener.Accept();
        ready.ContinueWith(_ => conn.Send(new byte[1])); //! SDA1003
    }

    static void DelayedContinuation(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Task.Delay(1000).ContinueWith(_ => conn.Send(new byte[1])); //! SDA1003
    }

    static async Task ContinuationAwaited(Socket listener, Task ready)
    {
        using Socket conn = listener.Accept();
        await ready.ContinueWith(_ => conn.Send(new byte[1]));
    }

    static async Task AntecedentAwaitedOnly(Socket listener)
    {
        using Socket conn = listener.Accept();
        Task sending = conn.SendAsync(new byte[1], SocketFlags.None);
        _ = sending.ContinueWith(_ => conn.Receive(new byte[1])); //! SDA1003
        await sending;
    }

    static async Task ContinuationOnlyLogs(Socket listener)
    {
        using Socket conn = listener.Accept();
        Task sending = conn.SendAsync(new byte[1], SocketFlags.None);
        _ = sending.ContinueWith(t => Console.WriteLine(t.Status));
        await sending;
    }

    static async Task Unwrapped(Socket listener)
    {
        using Socket conn = listener.Accept();
        await Task.Factory.StartNew(async () => await conn.SendAsync(new byte[1])).Unwrap();
    }

    static async Task NotUnwrapped(Socket listener)
    {
        using Socket conn = listener.Accept();
        await Task.Factory.StartNew(async () => await conn.SendAsync(new byte[1])); //? SDA1003
    }

    static async Task AwaitedTwice(Socket listener)
    {
        using Socket conn = listener.Accept();
        await await Task.Factory.StartNew(async () => await conn.SendAsync(new byte[1]));
    }
}
