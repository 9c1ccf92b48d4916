using System.Net;
using System.Net.Sockets;

namespace AskedAndReopened;

public sealed class Asking
{
    private readonly Socket _s;
    private readonly TcpListener _l = new(IPAddress.Loopback, 0);
    public Asking(Socket s) => _s = s;

    private bool CloseIfUp()
    {
        if (!_s.Connected)
        {
            return false;
        }

        _s.Close();
        return true;
    }

    public void A()
    {
        if (CloseIfUp())
        {
            _s.Send(new byte[1]); //! SDA1002
        }
    }

    public void B()
    {
        if (!CloseIfUp())
        {
            _s.Send(new byte[1]);
        }
    }

    private void Stop() => _l.Stop();

    private void Restart()
    {
        _l.Stop();
        _l.Start();
    }

    public void C()
    {
        Stop();
        Restart();
        _l.Pending();
    }

    public void D()
    {
        Stop();
        _l.Pending(); //! SDA1002
    }
}
