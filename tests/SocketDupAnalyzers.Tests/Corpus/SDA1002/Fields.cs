// SDA1002: fields, readonly or not, in one method.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Session : IDisposable
{
    private readonly Socket _conn;
    private readonly NetworkStream _stream;
    private Socket? _control;
    private static Socket? s_log;

    public Session(Socket conn)
    {
        _conn = conn;
        _stream = new NetworkStream(conn, ownsSocket: true);
    }

    public void Goodbye(byte[] data)
    {
        _conn.Close();
        _conn.Send(data); //! SDA1002
    }

    public void GoodbyeOnStream(byte[] data)
    {
        _stream.Dispose();
        _stream.Write(data); //? SDA1002
    }

    public void Control(byte[] data)
    {
        if (_control == null)
            return;
        _control.Close();
        _control.Send(data); //! SDA1002
    }

    public void ControlNulled(byte[] data)
    {
        _control?.Close();
        _control = null;
        _control?.Send(data);
    }

    public void ControlReplaced(Socket next, byte[] data)
    {
        _control?.Close();
        _control = next;
        _control.Send(data);
    }

    public async Task AfterAwait(byte[] data)
    {
        _control?.Close();
        await Task.Delay(10);
        _control?.Send(data);
    }

    public async Task ReadonlyAfterAwait(byte[] data)
    {
        _conn.Close();
        await Task.Delay(10);
        _conn.Send(data); //! SDA1002
    }

    public void Write(byte[] data) => _stream.Write(data);

    public void Stop() => _conn.Close();

    public static void Log(byte[] data)
    {
        s_log?.Send(data);
        s_log?.Close();
    }

    public void Dispose()
    {
        _stream.Dispose();
        _conn.Dispose();
        _control?.Dispose();
    }
}
