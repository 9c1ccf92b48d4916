using System;
using System.Linq;
using BenchmarkDotNet.Running;
using SocketDupAnalyzers.Benchmarks;

// "--quick" prints the table of docs/performance.md in about a minute; anything else goes to BenchmarkDotNet.
if (args.Contains("--quick"))
{
    Console.WriteLine(QuickReport.Markdown());
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(MethodBenchmarks).Assembly).Run(args);
}
