using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA1004: the second close of a number hits the connection that has got it since.</summary>
public sealed class ClosedTwiceProofs
{
    private static readonly Page s_page = Page.Of("SDA1004");

    [LinuxTheory]
    [InlineData(0, "next")]
    [InlineData(1, "finalized")]
    public async Task The_second_close_hits_another_connection(int index, string scenario) =>
        Assert.Equal("OperationAborted", await RunAsync(s_page.BadExamples[index], scenario));

    [LinuxTheory]
    [InlineData(0, "next")]
    [InlineData(1, "finalized")]
    public async Task One_close_leaves_it_alone(int index, string scenario) =>
        Assert.Equal("open", await RunAsync(s_page.FixedExamples[index], scenario));

    /// <summary>What the last run finds, when all code is loaded.</summary>
    private static async Task<string> RunAsync(string source, string scenario)
    {
        string assembly = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(assembly, CompiledExample.Compile(source));
            return (await ChildProcess.RunAsync("closed-twice", assembly, scenario)).Last();
        }
        finally
        {
            File.Delete(assembly);
        }
    }
}
