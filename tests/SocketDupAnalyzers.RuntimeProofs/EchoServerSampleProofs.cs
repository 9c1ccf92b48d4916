using System.IO;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary><c>docs/samples/EchoServer</c> shows what it says it shows.</summary>
public sealed class EchoServerSampleProofs
{
    [Fact]
    public async Task The_wrong_order_starts_no_worker()
    {
        string output = await RunAsync("--wrong");
        Assert.Contains("server: ObjectDisposedException - no worker was started", output);
        Assert.Contains("client: no echo", output);
        Assert.DoesNotContain("right order", output);
    }

    [Fact]
    public async Task The_right_order_serves_the_client()
    {
        string output = await RunAsync("--right");
        Assert.Contains("server: the worker is done", output);
        Assert.Contains("client: got its echo, \"hello\"", output);
        Assert.DoesNotContain("wrong order", output);
    }

    [Fact]
    public async Task Without_arguments_both_are_run()
    {
        string output = await RunAsync();
        Assert.Contains("EchoServer [--wrong] [--right]", output);
        Assert.Contains("wrong order", output);
        Assert.Contains("right order", output);
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        string assembly = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(assembly, CompiledExample.CompileProgram(Repository.Sample("EchoServer")));
            return string.Join('\n', await ChildProcess.RunAsync(["run", assembly, .. arguments]));
        }
        finally
        {
            File.Delete(assembly);
        }
    }
}
