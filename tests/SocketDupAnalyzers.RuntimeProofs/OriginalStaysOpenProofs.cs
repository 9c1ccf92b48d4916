using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA2003: an original that is forgotten keeps the connection open when the worker has closed its duplicate.</summary>
public sealed class OriginalStaysOpenProofs
{
    [LinuxFact]
    public async Task The_client_sees_no_end_until_the_finalizer_resets_its_connection() => Assert.Equal(
        ["server: returned", "client: waits", "connection: CLOSE_WAIT", "after a collection: reset"],
        await LeakProof.RunAsync("Server", Page.Of("SDA2003").Bad("Server")));

    [LinuxFact]
    public async Task The_fix_lets_the_client_see_the_end() => Assert.Equal(
        ["server: returned", "client: end", "connection: closed", "after a collection: end"],
        await LeakProof.RunAsync("Server", await MendedExample.OfAsync("SDA2003", "Server")));
}
