using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA2006: what is under a wrapper that does not own it stays open when the wrapper is closed.</summary>
public sealed class WrapperDoesNotOwnProofs
{
    private static readonly Page s_page = Page.Of("SDA2006");

    [LinuxTheory]
    [InlineData("Server")]
    [InlineData("Herald")]
    public async Task The_client_sees_no_end_until_the_finalizer_resets_its_connection(string example) => Assert.Equal(
        ["server: returned", "client: waits", "connection: CLOSE_WAIT", "after a collection: reset"],
        await LeakProof.RunAsync(example, s_page.Bad(example)));

    [LinuxTheory]
    [InlineData("Server")]
    [InlineData("Herald")]
    public async Task The_fix_lets_the_client_see_the_end(string example) => Assert.Equal(
        ["server: returned", "client: end", "connection: closed", "after a collection: end"],
        await LeakProof.RunAsync(example, await MendedExample.OfAsync("SDA2006", example)));
}
