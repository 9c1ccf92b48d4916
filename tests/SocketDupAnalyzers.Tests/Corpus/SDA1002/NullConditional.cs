// SDA1002: null-conditional closes and uses.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void BothConditional(Socket? conn, byte[] data)
    {
        conn?.Close();
        conn?.Send(data); //! SDA1002
    }

    static void Nulled(Socket? conn, byte[] data)
    {
        conn?.Close();
        conn = null;
        conn?.Send(data);
    }

    static void StreamOfClient(TcpClient? client, byte[] data)
    {
        client?.Close();
        client?.GetStream().Write(data); //! SDA1002
    }

    static void RightOrder(Socket? conn, byte[] data)
    {
        conn?.Send(data);
        conn?.Close();
    }

    static bool SilentMember(Socket? conn)
    {
        conn?.Close();
        return conn?.Connected ?? false;
    }

    static void OnlyWhenNull(Socket? conn, Socket fallback, byte[] data)
    {
        conn?.Close();
        if (conn is null)
            fallback.Send(data);
    }

    static void Coalesced(Socket? conn, Socket fallback, byte[] data)
    {
        conn?.Close();
        conn = null;
        (conn ?? fallback).Send(data);
    }
}
