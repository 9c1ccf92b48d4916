// One method: event handlers and BeginXxx callbacks; a handler against itself, and a chain of its own callbacks, are sequential.
using System.IO;
using System.Net.Sockets;

static class Watchers
{
    static void HandlerAgainstStarter(FileSystemWatcher watcher, NetworkStream stream, byte[] note, byte[] data)
    {
        watcher.Changed += (sender, e) => stream.Write(note, 0, note.Length);
        watcher.EnableRaisingEvents = true;
        while (Console.ReadLine() != null)
        {
            stream.Write(data, 0, data.Length); //! SDA3001
        }
    }

    static void HandlerAgainstWork(FileSystemWatcher watcher, Socket socket, byte[] note, byte[] data)
    {
        var work = Task.Run(() => { while (true) { socket.Send(data); } });
        watcher.Created += (sender, e) =>
        {
            socket.Send(note); //! SDA3001
        };
        work.Wait();
    }

    static void HandlerAgainstItself(FileSystemWatcher watcher, Socket socket, byte[] note)
    {
        watcher.Changed += (sender, e) =>
        {
            socket.Send(note);
            socket.Send(note);
        };
        watcher.EnableRaisingEvents = true;
    }

    static void BeforeTheSubscription(FileSystemWatcher watcher, Socket socket, byte[] hello, byte[] note)
    {
        socket.Send(hello);
        watcher.Changed += (sender, e) => socket.Send(note);
        watcher.EnableRaisingEvents = true;
    }

    static void CallbackAgainstStarter(Socket socket, byte[] buffer, byte[] ack, byte[] data)
    {
        socket.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, result =>
        {
            socket.EndReceive(result);
            socket.Send(ack);
        }, null);
        socket.Send(data); //! SDA3001
    }

    static void CallbackChain(Socket socket, byte[] buffer)
    {
        void Received(IAsyncResult result)
        {
            int n = socket.EndReceive(result);
            if (n > 0)
            {
                socket.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, Received, null);
            }
        }

        socket.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, Received, null);
    }

    static void EchoChain(Socket socket, byte[] buffer)
    {
        AsyncCallback received = null!;
        AsyncCallback sent = result =>
        {
            socket.EndSend(result);
            socket.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, received, null);
        };
        received = result =>
        {
            int n = socket.EndReceive(result);
            if (n > 0)
            {
                socket.BeginSend(buffer, 0, n, SocketFlags.None, sent, null);
            }
        };
        socket.BeginReceive(buffer, 0, buffer.Length, SocketFlags.None, received, null);
    }

    static void CompletedChain(Socket socket, byte[] buffer)
    {
        var args = new SocketAsyncEventArgs();
        args.SetBuffer(buffer, 0, buffer.Length);
        args.Completed += (sender, e) => Next(e);
        if (!socket.ReceiveAsync(args))
        {
            Next(args);
        }

        void Next(SocketAsyncEventArgs e)
        {
            do
            {
                Console.WriteLine(e.BytesTransferred);
            }
            while (!socket.ReceiveAsync(e));
        }
    }

    static void Apm(NetworkStream stream, byte[] a, byte[] b)
    {
        var first = stream.BeginWrite(a, 0, a.Length, null, null);
        stream.EndWrite(first);
        var second = stream.BeginWrite(b, 0, b.Length, null, null);
        stream.EndWrite(second);
    }

    static void ReadCallbackWritesNothing(NetworkStream stream, byte[] buffer, byte[] data)
    {
        stream.BeginRead(buffer, 0, buffer.Length, r => Console.WriteLine(stream.EndRead(r)), null);
        stream.Write(data, 0, data.Length);
    }
}
