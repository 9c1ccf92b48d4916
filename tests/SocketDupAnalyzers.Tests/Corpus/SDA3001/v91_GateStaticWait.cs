using System.Net.Sockets; using System.Net.Security; using System.Text; using System.Runtime.InteropServices; using System.IO.Pipelines;
static class Turns08 {
    static readonly SemaphoreSlim s_one = new(1, 1);
    public static void Begin(int ms) { s_one.Wait(); Console.WriteLine("Socket is mine"); }
    public static void Finish() { s_one.Release(); Console.WriteLine("Socket is free"); }
}
class H08 {
    readonly Socket _socket; readonly Timer _t;
    public H08(Socket s) { _socket = s; _t = new Timer(_ => Tick(), null, 1, 1); }
    public void Send(byte[] b) { Turns08.Begin(1); try { _socket.Send(b); } finally { Turns08.Finish(); } }
    void Tick() { Turns08.Begin(1); try { _socket.Send(new byte[1]); } finally { Turns08.Finish(); } }
}
