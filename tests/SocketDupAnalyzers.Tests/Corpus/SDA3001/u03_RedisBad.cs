// Class: a timer's heartbeat beside a public command; a lock around something else does not help.
using System.Net.Sockets;
using System.Text;

namespace MiniRedis.Cluster
{
    internal class NodeLink
    {
        private readonly Socket socket;
        private readonly Timer timer;
        private readonly Queue<Action<string>> callbacks = new Queue<Action<string>>();

        internal NodeLink(Socket connected)
        {
            this.socket = connected;
            this.socket.Send(Encoding.ASCII.GetBytes("AUTH secret\r\n"));
            this.timer = new Timer(this.Heartbeat, null, 1000, 1000);
        }

        internal void Command(string text, Action<string> callback)
        {
            var bytes = Encoding.ASCII.GetBytes(text + "\r\n");
            lock (this.callbacks)
            {
                this.callbacks.Enqueue(callback);
            }

            this.socket.Send(bytes);
        }

        private void Heartbeat(object? state)
        {
            if (!this.socket.Connected)
            {
                return;
            }

            this.socket.Send(Encoding.ASCII.GetBytes("PING\r\n")); //! SDA3001
        }

        internal int Receive(byte[] buffer)
        {
            return this.socket.Receive(buffer);
        }

        internal void Close()
        {
            this.timer.Dispose();
            this.socket.Close();
        }
    }
}
