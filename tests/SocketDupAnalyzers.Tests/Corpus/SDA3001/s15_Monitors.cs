// One method: lock, Monitor.Enter/TryEnter/Exit, System.Threading.Lock with lock and EnterScope, as common locks of work and starter.
using System.Net.Sockets;

static class Monitors
{
    private static readonly object s_gate = new();
    private static readonly Lock s_lock = new();

    static void LocalGate(Socket s, byte[] a)
    {
        var gate = new object();
        var t = Task.Run(() => { lock (gate) { s.Send(a); } });
        lock (gate)
        {
            s.Send(a);
        }

        t.Wait();
    }

    static void StaticGate(Socket s, byte[] a)
    {
        var t = Task.Run(() => { lock (s_gate) s.Send(a); });
        lock (s_gate) s.Send(a);
        t.Wait();
    }

    static void LockOnTheSocket(Socket s, byte[] a)
    {
        var t = Task.Run(() => { lock (s) { s.Send(a); } });
        lock (s) { s.Send(a); }
        t.Wait();
    }

    static void EnterExit(Socket s, byte[] a)
    {
        var t = Task.Run(() =>
        {
            Monitor.Enter(s_gate);
            try
            {
                s.Send(a);
            }
            finally
            {
                Monitor.Exit(s_gate);
            }
        });
        bool taken = false;
        try
        {
            Monitor.Enter(s_gate, ref taken);
            s.Send(a);
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(s_gate);
            }
        }

        t.Wait();
    }

    static void TryEnter(Socket s, byte[] a)
    {
        var t = Task.Run(() => { lock (s_gate) { s.Send(a); } });
        if (Monitor.TryEnter(s_gate, 100))
        {
            try
            {
                s.Send(a);
            }
            finally
            {
                Monitor.Exit(s_gate);
            }
        }

        t.Wait();
    }

    static void TryEnterOrLeave(Socket s, byte[] a)
    {
        _ = Task.Run(() => { lock (s_gate) { s.Send(a); } });
        if (!Monitor.TryEnter(s_gate))
        {
            return;
        }

        s.Send(a);
        Monitor.Exit(s_gate);
    }

    static void TryEnterIgnored(Socket s, byte[] a)
    {
        _ = Task.Run(() => { lock (s_gate) { s.Send(a); } });
        Monitor.TryEnter(s_gate, 100);
        s.Send(a); //! SDA3001
    }

    static void NewLock(Socket s, byte[] a)
    {
        var t = Task.Run(() => { lock (s_lock) { s.Send(a); } });
        using (s_lock.EnterScope())
        {
            s.Send(a);
        }

        t.Wait();
    }

    static void NewLockScopes(Socket s, byte[] a)
    {
        var gate = new Lock();
        var t = Task.Run(() =>
        {
            using var held = gate.EnterScope();
            s.Send(a);
            s.Send(a);
        });
        gate.Enter();
        try
        {
            s.Send(a);
        }
        finally
        {
            gate.Exit();
        }

        t.Wait();
    }

    static void ScopeLeftTooEarly(Socket s, byte[] a)
    {
        var t = Task.Run(() => { lock (s_lock) { s.Send(a); } });
        using (s_lock.EnterScope())
        {
            Console.WriteLine("preparing");
        }

        s.Send(a); //! SDA3001
        t.Wait();
    }

    static void ExitedTooEarly(Socket s, byte[] a)
    {
        var t = Task.Run(() => { lock (s_gate) { s.Send(a); } });
        Monitor.Enter(s_gate);
        Array.Reverse(a);
        Monitor.Exit(s_gate);
        s.Send(a); //! SDA3001
        t.Wait();
    }

    static void OnlyOneSide(Socket s, byte[] a)
    {
        var t = Task.Run(() => s.Send(a));
        lock (s_gate)
        {
            s.Send(a); //! SDA3001
        }

        t.Wait();
    }

    static void OnOnePathOnly(Socket s, byte[] a, bool careful)
    {
        var t = Task.Run(() => { lock (s_gate) { s.Send(a); } });
        if (careful)
        {
            Monitor.Enter(s_gate);
        }

        s.Send(a); //! SDA3001
        if (careful)
        {
            Monitor.Exit(s_gate);
        }

        t.Wait();
    }

    static void Nested(Socket s, byte[] a)
    {
        var other = new object();
        var t = Task.Run(() => { lock (other) { lock (s_gate) { s.Send(a); } } });
        lock (s_gate)
        {
            s.Send(a);
        }

        t.Wait();
    }

    static void WaitingStarterHoldsTheLock(Socket s, byte[] a)
    {
        Parallel.For(0, 10, _ => { lock (s_gate) { s.Send(a); s.Send(a); } });
    }
}
