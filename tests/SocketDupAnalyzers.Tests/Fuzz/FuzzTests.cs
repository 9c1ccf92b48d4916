using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Tests.Cases;
using SocketDupAnalyzers.Tests.Support;
using SocketDupAnalyzers.Tests.Testing.Toys;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fuzz;

/// <summary>
/// Code that does not compile or is half typed: no analyzer fails on it or hangs. <c>SOCKETDUP_FUZZ=20000</c> in the environment
/// asks for more mutations than the usual number; the first ones are always the same.
/// </summary>
public sealed class FuzzTests
{
    private const int UsualCount = 2000;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task No_mutation_fails_or_hangs()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("SOCKETDUP_FUZZ"), CultureInfo.InvariantCulture, out var wanted) ? wanted : UsualCount;
        var mutator = new Mutator(FuzzSource.All());
        var failures = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (number, _) =>
            {
                var (source, text) = mutator.Mutate(number);
                if (await RunAsync(Package.Analyzers, text, source.Others) is { } failure)
                {
                    failures.Enqueue($"Mutation {number} of {source.Name}: {failure}{Environment.NewLine}{text}");
                }
            });
        Assert.True(failures.IsEmpty, $"{failures.Count} of {count} mutations failed.{Environment.NewLine}{string.Join(Environment.NewLine, failures.Take(5))}");
    }

    [Fact]
    public void A_mutation_is_known_by_its_number()
    {
        var mutator = new Mutator(FuzzSource.All());
        Assert.Equal(mutator.Mutate(17), mutator.Mutate(17));
        Assert.NotEqual(mutator.Mutate(17).Text, mutator.Mutate(18).Text);
    }

    [Fact]
    public async Task An_analyzer_that_fails_is_noticed() =>
        Assert.Contains("a toy that breaks", await RunAsync([new ThrowingAnalyzer()], "class C { }"));

    /// <summary>How <paramref name="analyzers"/> failed on <paramref name="text"/>; null where they did not.</summary>
    private static async Task<string?> RunAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, string text, params SyntaxTree[] others)
    {
        string? failure = null;
        var compilation = CaseCompilation.Of([CaseCompilation.Parse("Mutation.cs", text), .. others]);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => failure ??= exception.ToString(),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        using var stop = new CancellationTokenSource(s_longest);
        try
        {
            // What does not look at the token is waited for no longer, either.
            await Task.Run(() => new CompilationWithAnalyzers(compilation, analyzers, options).GetAnalyzerDiagnosticsAsync(stop.Token), CancellationToken.None)
                .WaitAsync(s_longest + s_longest, CancellationToken.None);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException)
        {
            return $"more than {s_longest.TotalSeconds} seconds";
        }

        return failure;
    }
}
