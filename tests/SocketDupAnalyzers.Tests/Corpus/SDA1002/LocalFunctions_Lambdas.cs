// SDA1002: local functions and lambdas held in locals.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void LocalCloses(Socket conn, byte[] data)
    {
        Shut();
        conn.Send(data); //! SDA1002
        void Shut() => conn.Close();
    }

    static void LocalUses(Socket conn, byte[] data)
    {
        conn.Close();
        Say(); //! SDA1002
        void Say() => conn.Send(data);
    }

    static void LambdaCloses(Socket conn, byte[] data)
    {
        Action shut = () => conn.Dispose();
        shut();
        conn.Send(data); //! SDA1002
    }

    static void InsideLambda(Socket conn, byte[] data)
    {
        Action<Socket> run = s =>
        {
            s.Close();
            s.Send(data); //! SDA1002
        };
        run(conn);
    }

    static void NotCalled(Socket conn, byte[] data)
    {
        void Shut() => conn.Close();
        conn.Send(data);
        Shut();
    }

    static void LambdaAfter(Socket conn, byte[] data)
    {
        Action shut = () => conn.Close();
        conn.Send(data);
        shut();
    }

    static void CloseOnCancel(Socket conn, byte[] data, CancellationToken token)
    {
        using var registration = token.Register(() => conn.Close());
        conn.Send(data);
    }

    static void LambdaOnOther(Socket conn, Socket other, byte[] data)
    {
        Action<Socket> shut = s => s.Close();
        shut(other);
        conn.Send(data);
    }

    static void Shadowed(Socket conn, byte[] data)
    {
        static void Shut(Socket conn) => conn.Close();
        conn.Send(data);
        Shut(conn);
    }
}
