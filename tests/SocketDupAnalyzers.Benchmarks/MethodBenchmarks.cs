using BenchmarkDotNet.Attributes;

namespace SocketDupAnalyzers.Benchmarks;

/// <summary>One method of growing length: the analyzers beside Roslyn's own graph building and the compilation itself.</summary>
[InProcess]
[WarmupCount(2)]
[IterationCount(8)]
[MemoryDiagnoser]
public class MethodBenchmarks
{
    private Subject? subject;

    [Params(SourceKind.Mixed, SourceKind.StraightLine)]
    public SourceKind Kind { get; set; }

    [Params(1_250, 2_500, 5_000, 10_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Setup() => subject = new Subject(Kind, Statements);

    [Benchmark(Baseline = true)]
    public int Compile() => subject!.Compile();

    [Benchmark]
    public int RoslynGraph() => subject!.BuildGraphs();

    [Benchmark]
    public int Analyzers() => subject!.Analyze();
}
