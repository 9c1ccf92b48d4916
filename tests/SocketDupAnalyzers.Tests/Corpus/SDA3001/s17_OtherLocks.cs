// One method: Mutex, SpinLock, ReaderWriterLockSlim (write excludes read and write; read does not exclude read) and awaited LockAsync/EnterAsync scopes.
using System.Net.Sockets;

sealed class AsyncLock
{
    private readonly SemaphoreSlim _inner = new(1, 1);

    public async Task<IDisposable> LockAsync(CancellationToken token = default)
    {
        await _inner.WaitAsync(token);
        return new Releaser(_inner);
    }

    public async ValueTask<Releaser> EnterAsync()
    {
        await _inner.WaitAsync();
        return new Releaser(_inner);
    }

    internal sealed class Releaser(SemaphoreSlim inner) : IDisposable
    {
        public void Dispose() => inner.Release();
    }
}

static class OtherLocks
{
    static void Mutexes(Socket s, byte[] a)
    {
        using var mutex = new Mutex();
        var t = Task.Run(() =>
        {
            mutex.WaitOne();
            try
            {
                s.Send(a);
            }
            finally
            {
                mutex.ReleaseMutex();
            }
        });
        mutex.WaitOne();
        s.Send(a);
        mutex.ReleaseMutex();
        t.Wait();
    }

    static void MutexTimeoutChecked(Socket s, byte[] a, Mutex mutex)
    {
        new Thread(() => { mutex.WaitOne(); s.Send(a); mutex.ReleaseMutex(); }).Start();
        if (mutex.WaitOne(100))
        {
            s.Send(a);
            mutex.ReleaseMutex();
        }
    }

    private static SpinLock s_spin = new(false);

    static void Spin(Socket s, byte[] a)
    {
        var t = Task.Run(() =>
        {
            bool taken = false;
            try
            {
                s_spin.Enter(ref taken);
                s.Send(a);
            }
            finally
            {
                if (taken) s_spin.Exit();
            }
        });
        bool mine = false;
        try
        {
            s_spin.Enter(ref mine);
            s.Send(a);
        }
        finally
        {
            if (mine) s_spin.Exit();
        }

        t.Wait();
    }

    static void WriteSides(Socket s, byte[] a)
    {
        var rw = new ReaderWriterLockSlim();
        var t = Task.Run(() => { rw.EnterWriteLock(); try { s.Send(a); } finally { rw.ExitWriteLock(); } });
        rw.EnterWriteLock();
        try
        {
            s.Send(a);
        }
        finally
        {
            rw.ExitWriteLock();
        }

        t.Wait();
    }

    static void ReadSideAgainstWriteSide(Socket s, byte[] a)
    {
        var rw = new ReaderWriterLockSlim();
        var t = Task.Run(() => { rw.EnterReadLock(); s.Send(a); rw.ExitReadLock(); });
        rw.EnterWriteLock();
        s.Send(a);
        rw.ExitWriteLock();
        t.Wait();
    }

    static void ReadSides(Socket s, byte[] a)
    {
        var rw = new ReaderWriterLockSlim();
        var t = Task.Run(() => { rw.EnterReadLock(); s.Send(a); rw.ExitReadLock(); });
        rw.EnterReadLock();
        s.Send(a); //! SDA3001
        rw.ExitReadLock();
        t.Wait();
    }

    static async Task Scopes(NetworkStream stream, byte[] a, CancellationToken token)
    {
        var gate = new AsyncLock();
        var t = Task.Run(async () =>
        {
            using (await gate.LockAsync(token).ConfigureAwait(false))
            {
                await stream.WriteAsync(a, token);
            }
        }, token);
        using (await gate.LockAsync(token))
        {
            await stream.WriteAsync(a, token);
        }

        await t;
    }

    static async Task ScopeDeclarations(NetworkStream stream, List<byte[]> messages)
    {
        var gate = new AsyncLock();
        await Task.WhenAll(messages.Select(async m =>
        {
            using var held = await gate.EnterAsync();
            await stream.WriteAsync(m);
        }));
    }

    static async Task ScopeNotAwaited(NetworkStream stream, List<byte[]> messages)
    {
        var gate = new AsyncLock();
        await Task.WhenAll(messages.Select(async m =>
        {
            using (gate.LockAsync())
            {
                await stream.WriteAsync(m); //? SDA3001
            }
        }));
    }

    static async Task AfterTheScope(NetworkStream stream, List<byte[]> messages)
    {
        var gate = new AsyncLock();
        await Task.WhenAll(messages.Select(async m =>
        {
            using (await gate.LockAsync())
            {
                Array.Reverse(m);
            }

            await stream.WriteAsync(m); //! SDA3001
        }));
    }
}
