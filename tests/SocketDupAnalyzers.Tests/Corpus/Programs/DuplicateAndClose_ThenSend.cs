// A front end that hands a connection to a worker process and then still talks on it.
using System.Diagnostics;
using System.IO.Pipes;
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
internal sealed class FrontEnd
{
    private readonly NamedPipeServerStream _pipe;
    private readonly Process _worker;

    public FrontEnd(NamedPipeServerStream pipe, Process worker) => (_pipe, _worker) = (pipe, worker);

    public void Serve(Socket listener)
    {
        while (!_worker.HasExited)
        {
            var conn = listener.Accept();
            if (!Authenticated(conn))
            {
                conn.Dispose();
                continue;
            }

            var info = conn.DuplicateAndClose(_worker.Id);
            _pipe.Write(info.ProtocolInformation, 0, info.ProtocolInformation.Length);
            conn.Send(new byte[] { 0 }); //! SDA1002
        }
    }

    private static bool Authenticated(Socket conn)
    {
        Span<byte> token = stackalloc byte[16];
        return conn.Receive(token) == 16 && token[0] == 42;
    }
}
