using System;
using System.Linq;
using BenchmarkDotNet.Running;
using SocketDupAnalyzers.Benchmarks;

// "--quick" prints the table of docs/performance.md, or with "--quick NoSockets" only those rows; anything else goes to
// BenchmarkDotNet.
if (args.Contains("--quick"))
{
    QuickReport.Write(Console.Out, [.. args.Where(arg => arg != "--quick").Select(Enum.Parse<SourceKind>)]);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(MethodBenchmarks).Assembly).Run(args);
}
