using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA2007: an exception between the duplicate and its close leaves the client waiting, although the caller closes its socket.</summary>
public sealed class DuplicateNotClosedOnExceptionProofs
{
    public static TheoryData<string> Examples => new("Publisher", "Splitter");

    [LinuxTheory]
    [MemberData(nameof(Examples))]
    public async Task The_client_sees_no_end_after_an_exception(string example) => Assert.Equal(
        ["server: FileNotFoundException", "client: waits", "connection: CLOSE_WAIT", "after a collection: reset"],
        await LeakProof.RunAsync(example, Page.Of("SDA2007").Bad(example)));

    [LinuxTheory]
    [MemberData(nameof(Examples))]
    public async Task The_fix_lets_the_client_see_the_end(string example) => Assert.Equal(
        ["server: FileNotFoundException", "client: end", "connection: closed", "after a collection: end"],
        await LeakProof.RunAsync(example, await MendedExample.OfAsync("SDA2007", example)));
}
