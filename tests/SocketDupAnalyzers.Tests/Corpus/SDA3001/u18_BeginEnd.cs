// Class: a receive chain, and one whose callback answers beside a public send.
using System.Net.Sockets;
using System.Text;

namespace Legacy.Apm
{
    // A receive chain beside a public Send: two directions.
    public class ApmEcho
    {
        private readonly Socket m_socket;
        private readonly byte[] m_buffer = new byte[4096];
        private readonly StringBuilder m_text = new StringBuilder();

        public ApmEcho(Socket socket)
        {
            m_socket = socket;
        }

        public void Start()
        {
            m_socket.BeginReceive(m_buffer, 0, m_buffer.Length, SocketFlags.None, OnReceive, null);
        }

        private void OnReceive(IAsyncResult result)
        {
            int count;
            try
            {
                count = m_socket.EndReceive(result);
            }
            catch (SocketException)
            {
                return;
            }

            if (count == 0)
            {
                m_socket.Close();
                return;
            }

            m_text.Append(Encoding.UTF8.GetString(m_buffer, 0, count));
            m_socket.BeginReceive(m_buffer, 0, m_buffer.Length, SocketFlags.None, OnReceive, null);
        }

        public void Send(byte[] data)
        {
            m_socket.Send(data);
        }
    }

    // The callback answers by itself while callers send as well.
    public class ApmServerSession
    {
        private readonly Socket m_socket;
        private readonly byte[] m_buffer = new byte[4096];

        public ApmServerSession(Socket socket)
        {
            m_socket = socket;
        }

        public void Start()
        {
            m_socket.BeginReceive(m_buffer, 0, m_buffer.Length, SocketFlags.None, new AsyncCallback(OnReceive), this);
        }

        private void OnReceive(IAsyncResult result)
        {
            int count = m_socket.EndReceive(result);
            if (count > 0)
            {
                m_socket.Send(Encoding.ASCII.GetBytes("ACK\r\n"));
                m_socket.BeginReceive(m_buffer, 0, m_buffer.Length, SocketFlags.None, new AsyncCallback(OnReceive), this);
            }
        }

        public void Notify(string text)
        {
            byte[] data = Encoding.ASCII.GetBytes(text + "\r\n");
            m_socket.BeginSend(data, 0, data.Length, SocketFlags.None, OnSent, null); //! SDA3001
        }

        private void OnSent(IAsyncResult result)
        {
            m_socket.EndSend(result);
        }
    }
}
