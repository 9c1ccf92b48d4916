// SDA2002: new Socket(information) closed on some paths.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? Forgotten(SocketInformation information, bool keep)
    {
        var socket = new Socket(information); //! SDA2002
        if (keep)
            return socket;
        return null;
    }

    static void ForgottenOnThrow(SocketInformation information, int limit)
    {
        var socket = new Socket(information); //! SDA2002
        if (limit < 0)
            throw new InvalidOperationException("no limit");
        socket.Close();
    }

    static Socket? Closed(SocketInformation information, bool keep)
    {
        var socket = new Socket(information);
        if (keep)
            return socket;
        socket.Close();
        return null;
    }

    static void Using(SocketInformation information, byte[] data)
    {
        using var socket = new Socket(information);
        if (data.Length == 0)
            return;
        socket.Send(data);
    }

    static Socket Either(SocketInformation information, Socket fallback, bool use)
    {
        return use ? new Socket(information) : fallback;
    }
}
