using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;

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

    public static string Markdown()
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{Subject.AnalyzerCount} analyzers, .NET {Environment.Version}, medians of {Runs} runs in milliseconds.");
        table.AppendLine();
        table.AppendLine("| code | statements | compile | Roslyn's graph | inside the analyzers | of compile | growth |");
        table.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");

        var (lastKind, last) = (SourceKind.Mixed, 0.0);
        foreach (var (kind, statements) in Rows)
        {
            var subject = new Subject(kind, statements);
            var compile = Median(() => Elapsed(subject.Compile));
            var graph = Median(() => Elapsed(subject.BuildGraphs));
            var inside = Median(() => subject.InsideAnalyzers().TotalMilliseconds);
            var growth = kind == lastKind && last > 0 ? Number(inside / last) + "×" : "";
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {kind} | {subject.Statements} | {Number(compile)} | {Number(graph)} | {Number(inside)} | {inside / compile:P1} | {growth} |");
            (lastKind, last) = (kind, inside);
        }

        return table.ToString();
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
