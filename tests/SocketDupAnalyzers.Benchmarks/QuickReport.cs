using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SocketDupAnalyzers.Benchmarks;

/// <summary>The benchmarks as medians of a few runs, in the form of a table.</summary>
internal static class QuickReport
{
    private const int Runs = 5;

    private static readonly (SourceKind Kind, int Statements)[] Rows =
    [
        .. new[] { SourceKind.Mixed, SourceKind.StraightLine }
            .SelectMany(kind => new[] { 1_250, 2_500, 5_000, 10_000 }.Select(statements => (kind, statements))),
        (SourceKind.NoSockets, 5_000),
        (SourceKind.NoSockets, 10_000),
    ];

    /// <summary>Writes each row as soon as it is measured; without <paramref name="kinds"/> those of every kind.</summary>
    public static void Write(TextWriter output, params SourceKind[] kinds)
    {
        output.WriteLine($"{Subject.AnalyzerCount} analyzers, .NET {Environment.Version}, medians of {Runs} runs in milliseconds.");
        output.WriteLine();
        output.WriteLine("| code | statements | compile | Roslyn's graph | inside the analyzers | of compile | growth |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");

        var (lastKind, last) = (SourceKind.Mixed, 0.0);
        foreach (var (kind, statements) in Rows.Where(row => kinds.Length == 0 || kinds.Contains(row.Kind)))
        {
            var subject = new Subject(kind, statements);
            var compile = Median(() => Elapsed(subject.Compile));
            var graph = Median(() => Elapsed(subject.BuildGraphs));
            var inside = Median(() => subject.InsideAnalyzers().TotalMilliseconds);
            var growth = kind == lastKind && last > 0 ? Number(inside / last) + "×" : "";
            output.WriteLine(
                $"| {kind} | {subject.Statements} | {Number(compile)} | {Number(graph)} | {Number(inside)} | {Number(100 * inside / compile)} % | {growth} |");
            (lastKind, last) = (kind, inside);
        }
    }

    private static double Elapsed(Func<int> action)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>The first run, which pays for loading and compiling the code that is measured, does not count.</summary>
    private static double Median(Func<double> measure)
    {
        measure();
        return Enumerable.Range(0, Runs).Select(_ => measure()).Order().ElementAt(Runs / 2);
    }

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);
}
