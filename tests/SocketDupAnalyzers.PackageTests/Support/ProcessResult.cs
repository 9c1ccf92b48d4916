using System;
using System.Collections.Immutable;
using System.Linq;
using Xunit;

namespace SocketDupAnalyzers.PackageTests.Support;

/// <summary>How a command ended and everything that it printed, both streams in the order of arrival.</summary>
internal sealed record ProcessResult(string Command, int ExitCode, string Output)
{
    /// <summary>The distinct lines that contain <paramref name="text"/>: a build may print one diagnostic twice.</summary>
    public ImmutableArray<string> LinesWith(string text) => Output
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Contains(text, StringComparison.Ordinal))
        .Distinct()
        .ToImmutableArray();

    public ProcessResult MustSucceed()
    {
        Assert.True(ExitCode == 0, $"Expected success.\n{this}");
        return this;
    }

    public ProcessResult MustFail()
    {
        Assert.True(ExitCode != 0, $"Expected failure.\n{this}");
        return this;
    }

    public ProcessResult MustPrint(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"Expected '{text}'.\n{this}");
        return this;
    }

    public ProcessResult MustNotPrint(string text)
    {
        Assert.False(Output.Contains(text, StringComparison.Ordinal), $"Did not expect '{text}'.\n{this}");
        return this;
    }

    public override string ToString() => $"$ {Command}\n{Output}\n(exit code {ExitCode})";
}
