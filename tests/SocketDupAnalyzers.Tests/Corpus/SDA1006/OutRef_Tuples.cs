// SDA1006: out and ref values, tuples, nullable values, arrays.
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
class Cases
{
    static bool TryReceive(Func<byte[]?> read, out SocketInformation information)
    {
        byte[]? bytes = read();
        information = new SocketInformation { ProtocolInformation = bytes ?? [] };
        return bytes != null;
    }

    static void OutOnce(Func<byte[]?> read)
    {
        while (TryReceive(read, out SocketInformation information))
        {
            using var conn = new Socket(information);
        }
    }

    static void OutTwice(Func<byte[]?> read)
    {
        if (!TryReceive(read, out SocketInformation information)) return;
        using var first = new Socket(information);
        using var second = new Socket(information); //! SDA1006
    }

    static void ReplacedByOut(Func<byte[]?> read)
    {
        TryReceive(read, out SocketInformation information);
        using var first = new Socket(information);
        TryReceive(read, out information);
        using var second = new Socket(information);
    }

    static void ReplacedByRef(ref SocketInformation information, Action next)
    {
        using var first = new Socket(information);
        next();
        using var second = new Socket(information); //? SDA1006
    }

    static void InParameter(in SocketInformation information)
    {
        using var first = new Socket(information);
        using var second = new Socket(information); //! SDA1006
    }

    static void Array(SocketInformation[] all)
    {
        using var first = new Socket(all[0]);
        using var second = new Socket(all[1]);
    }

    static void Nullable(SocketInformation? information)
    {
        if (information is not { } value) return;
        using var conn = new Socket(value);
    }

    static void NullableTwice(SocketInformation? information)
    {
        if (information is not { } value) return;
        using var first = new Socket(value);
        using var second = new Socket(value); //! SDA1006
    }

    static void Deconstructed((SocketInformation Left, SocketInformation Right) pair)
    {
        var (left, right) = pair;
        using var first = new Socket(left);
        using var second = new Socket(right);
    }
}
