// SDA1007 stays silent: other disposables, look-alike user types, subscribers, cancellation sources stored from a using.
using System.Net.Sockets;

namespace Fake
{
    public sealed class Socket : IDisposable
    {
        public void Send(byte[] data) => Console.WriteLine(data.Length);

        public void Dispose()
        {
        }
    }

    public sealed class Holder
    {
        private Socket? _socket;
        private MemoryStream? _memory;
        private CancellationTokenSource? _source;

        public void Store()
        {
            using var socket = new Socket();
            _socket = socket;
        }

        public MemoryStream Memory()
        {
            using var memory = new MemoryStream();
            _memory = memory;
            return memory;
        }

        public async Task RunAsync(System.Net.Sockets.Socket socket)
        {
            using var source = new CancellationTokenSource();
            _source = source;
            await socket.ReceiveAsync(new byte[1], source.Token);
        }

        public void Use()
        {
            _socket?.Send([]);
            _memory?.Flush();
            _source?.Token.ThrowIfCancellationRequested();
        }
    }

    public static class Files
    {
        public static Stream Open(string path)
        {
            using var stream = File.OpenRead(path);
            return stream;
        }

        public static StreamReader Reader(TcpClient client, string path)
        {
            using var log = File.CreateText(path);
            log.WriteLine(client.Connected);
            return new StreamReader(client.GetStream());
        }
    }
}
