using System;
using System.Linq;
using SocketDupAnalyzers.PackageTests.Support;
using Xunit;

namespace SocketDupAnalyzers.PackageTests;

/// <summary>The main job of the package in a project that installed it.</summary>
[Collection(PackageCollection.Name)]
public sealed class EchoConsumerTests(EchoConsumer consumer) : IClassFixture<EchoConsumer>
{
    private const string Duplicate = "var worker = connection.Duplicate();";

    [Fact]
    public void The_build_warns_once_at_the_duplicate()
    {
        var warning = Assert.Single(consumer.FirstBuild.MustSucceed().LinesWith("warning SDA"));

        Assert.Contains($"EchoProgram.cs({DuplicateLine()},", warning, StringComparison.Ordinal);
        Assert.Contains("warning SDA1001: 'connection' was closed", warning, StringComparison.Ordinal);
        MustLoad(consumer.FirstBuild);
    }

    [Fact]
    public void The_log_has_that_one_result() => Assert.Equal([("SDA1001", DuplicateLine())], consumer.FirstLog);

    [Fact]
    public void The_program_with_the_warning_fails() =>
        consumer.FirstRun.MustFail().MustPrint(nameof(ObjectDisposedException));

    [Fact]
    public void The_warning_as_an_error_stops_the_build()
    {
        consumer.BuildWithSwitch.MustFail().MustPrint("error SDA1001");
        consumer.BuildWithProperty.MustFail().MustPrint("error SDA1001");
    }

    [Fact]
    public void Format_moves_the_duplicate_in_front_of_the_close_and_nothing_else()
    {
        consumer.Format.MustSucceed().MustNotPrint("Unable to fix");

        Assert.NotEqual(consumer.Original, consumer.Formatted);
        Assert.True(
            Position(Duplicate) < Position("connection.Close();") && Position("connection.Close();") < Position("new Thread"),
            consumer.Formatted);
        Assert.Equal(SortedLines(consumer.Original), SortedLines(consumer.Formatted));
    }

    [Fact]
    public void The_build_after_it_is_clean()
    {
        consumer.LastBuild.MustSucceed().MustNotPrint("warning SDA");
        Assert.Empty(consumer.LastLog);
    }

    [Fact]
    public void The_program_after_it_works() =>
        consumer.LastRun.MustSucceed().MustPrint("echo: hello").MustPrint("end of stream: True");

    internal static void MustLoad(ProcessResult build)
    {
        foreach (var trouble in new[] { "AD0001", "CS8032", "CS8033", "CS8785", "CS9057" })
        {
            build.MustNotPrint(trouble);
        }
    }

    private int DuplicateLine() => consumer.Original
        .Split('\n')
        .Select((text, index) => (text, line: index + 1))
        .Single(item => item.text.Contains(Duplicate, StringComparison.Ordinal))
        .line;

    private int Position(string text) => consumer.Formatted.IndexOf(text, StringComparison.Ordinal);

    private static string[] SortedLines(string source) =>
        [.. source.Split('\n').Where(line => line.Trim().Length > 0).Order(StringComparer.Ordinal)];
}
