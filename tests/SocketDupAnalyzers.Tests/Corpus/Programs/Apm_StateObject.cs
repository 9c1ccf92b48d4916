// C# 5 style: the state object's socket is closed in the callback and then asked for its end point.
#nullable disable
using System.Net;
using System.Net.Sockets;
using System.Text;

public class ReadState
{
    public Socket WorkSocket;
    public byte[] Buffer = new byte[1024];
    public StringBuilder Text = new StringBuilder();
}

public class AsynchronousListener
{
    public static ManualResetEvent AllDone = new ManualResetEvent(false);

    public static void StartListening()
    {
        IPEndPoint local = new IPEndPoint(IPAddress.Loopback, 11000);
        Socket listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            listener.Bind(local);
            listener.Listen(100);
            while (true)
            {
                AllDone.Reset();
                listener.BeginAccept(new AsyncCallback(AcceptCallback), listener);
                AllDone.WaitOne();
            }
        }
        catch (Exception e)
        {
            Console.WriteLine(e.ToString());
        }
    }

    public static void AcceptCallback(IAsyncResult ar)
    {
        AllDone.Set();
        Socket listener = (Socket)ar.AsyncState;
        Socket handler = listener.EndAccept(ar);
        ReadState state = new ReadState();
        state.WorkSocket = handler;
        handler.BeginReceive(state.Buffer, 0, state.Buffer.Length, 0, new AsyncCallback(ReadCallback), state);
    }

    public static void ReadCallback(IAsyncResult ar)
    {
        ReadState state = (ReadState)ar.AsyncState;
        Socket handler = state.WorkSocket;
        int read = handler.EndReceive(ar);
        if (read > 0)
        {
            state.Text.Append(Encoding.ASCII.GetString(state.Buffer, 0, read));
            handler.BeginReceive(state.Buffer, 0, state.Buffer.Length, 0, new AsyncCallback(ReadCallback), state);
        }
        else
        {
            handler.Close();
            Console.WriteLine("Read {0} characters from {1}", state.Text.Length, handler.RemoteEndPoint); //! SDA1002
        }
    }
}
