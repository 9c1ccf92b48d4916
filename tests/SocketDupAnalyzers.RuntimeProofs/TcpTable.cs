using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>The system's own list of connections. Linux, IPv4.</summary>
internal static class TcpTable
{
    // include/net/tcp_states.h
    private const int TCP_CLOSE_WAIT = 8;

    /// <summary>Whether the peer of this end has closed its side, and this end has not.</summary>
    public static bool IsInCloseWait(EndPoint local, EndPoint remote) => File.ReadLines("/proc/net/tcp")
        .Skip(1)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Any(row => PortOf(row[1]) == ((IPEndPoint)local).Port
            && PortOf(row[2]) == ((IPEndPoint)remote).Port
            && Parse(row[3]) == TCP_CLOSE_WAIT);

    private static int PortOf(string address) => Parse(address.Split(':')[1]);

    private static int Parse(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
