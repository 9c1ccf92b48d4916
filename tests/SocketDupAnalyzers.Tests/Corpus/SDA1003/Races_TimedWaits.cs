// SDA1003: code that asks which task ended first, or whether one did, knows of the others; code that only writes the answer out does not.
using System.Net.Sockets;

static class Races
{
    static async Task TheOther(Socket l)
    {
        using var s = await l.AcceptAsync();
        var r = ReadAsync(s); var w = WriteAsync(s);
        var first = await Task.WhenAny(r, w);
        var other = first == r ? w : r;
        await first; await other;
    }

    static async Task TheOtherInPlace(Socket a, Socket b)
    {
        await using var x = new NetworkStream(a, true);
        await using var y = new NetworkStream(b, true);
        var one = x.CopyToAsync(y);
        var two = y.CopyToAsync(x);
        var finished = await Task.WhenAny(one, two);
        if (finished == one) b.Shutdown(SocketShutdown.Send); else a.Shutdown(SocketShutdown.Send);
        await (finished == one ? two : one);
    }

    static async Task<int> TimeLimit(Socket listener, TimeSpan timeout)
    {
        using var s = await listener.AcceptAsync();
        var pending = s.ReceiveAsync(new byte[16]);
        if (await Task.WhenAny(pending, Task.Delay(timeout)) != pending)
        {
            return 0;
        }

        return await pending;
    }

    static async Task OnlyTheFirst(Socket l)
    {
        using var s = await l.AcceptAsync();
        var r = ReadAsync(s); //! SDA1003
        var w = WriteAsync(s); //! SDA1003
        var first = await Task.WhenAny(r, w);
        await first;
        if (first == r) Console.WriteLine("read");
    }

    static async Task TimeLimitWrittenOut(Socket l)
    {
        using var s = await l.AcceptAsync();
        var r = ReadAsync(s); //! SDA1003
        var first = await Task.WhenAny(r, Task.Delay(1000));
        Console.WriteLine(first == r ? "done" : "late");
    }

    static async Task NotNullIsNoAnswer(Socket l)
    {
        using var s = await l.AcceptAsync();
        Task? r = ReadAsync(s); //! SDA1003
        if (r != null) await Task.Yield();
    }

    static async Task ReadAsync(Socket s) { await s.ReceiveAsync(new byte[1]); await s.ReceiveAsync(new byte[1]); }

    static async Task WriteAsync(Socket s) { await s.SendAsync(new byte[1]); await s.SendAsync(new byte[1]); }
}

static class TimedWaits
{
    static void WrittenWhenDone(Socket listener)
    {
        using var s = listener.Accept();
        var t = Task.Run(() => s.Receive(new byte[5])); //! SDA1003
        if (t.Wait(1000)) Console.WriteLine("got");
    }

    static void Kept(Socket listener)
    {
        using var s = listener.Accept();
        var t = Task.Run(() => s.Receive(new byte[1])); //! SDA1003
        var ok = t.Wait(100);
        Console.WriteLine(ok);
    }

    static void WrittenWhenLate(Socket listener)
    {
        using var s = listener.Accept();
        var t = new Thread(() => s.Receive(new byte[1]));
        t.Start(); //! SDA1003
        if (!t.Join(100)) Console.WriteLine("late");
    }

    static void WaitedForAgain(Socket listener)
    {
        using var s = listener.Accept();
        var t = Task.Run(() => s.Receive(new byte[1]));
        var ok = t.Wait(100);
        if (!ok) t.Wait();
    }

    static void ClosedWhenLate(Socket listener)
    {
        var s = listener.Accept();
        var t = Task.Run(() => s.Receive(new byte[1]));
        if (!t.Wait(100))
        {
            Console.WriteLine("late");
            s.Close();
        }
    }

    static void UntilDone(Socket listener)
    {
        using var s = listener.Accept();
        var t = Task.Run(() => s.Receive(new byte[1]));
        while (!t.Wait(100)) Console.WriteLine("still");
    }
}
