using BenchmarkDotNet.Attributes;

namespace SocketDupAnalyzers.Benchmarks;

/// <summary>Code that mentions no socket, which the analyzers are to leave at once.</summary>
[InProcess]
[WarmupCount(2)]
[IterationCount(8)]
[MemoryDiagnoser]
public class NoSocketBenchmarks
{
    private Subject? subject;

    [Params(10_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Setup() => subject = new Subject(SourceKind.NoSockets, Statements);

    [Benchmark(Baseline = true)]
    public int Compile() => subject!.Compile();

    [Benchmark]
    public int Analyzers() => subject!.Analyze();
}
