using System.IO;
using System.Threading.Tasks;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>Runs a <see cref="LeakScenario"/> in a process of its own.</summary>
internal static class LeakProof
{
    /// <summary>What the scenario <paramref name="name"/> prints where the server is compiled from <paramref name="source"/>.</summary>
    public static async Task<string[]> RunAsync(string name, string source)
    {
        string assembly = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(assembly, CompiledExample.Compile(source));
            return await ChildProcess.RunAsync("leak", assembly, name);
        }
        finally
        {
            File.Delete(assembly);
        }
    }
}
