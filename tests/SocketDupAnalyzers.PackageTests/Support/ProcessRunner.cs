using System;
using System.Diagnostics;
using System.Text;
using System.Threading;

namespace SocketDupAnalyzers.PackageTests.Support;

/// <summary>Runs a command to its end or to its time limit, whichever comes first.</summary>
internal static class ProcessRunner
{
    public static ProcessResult Run(ProcessStartInfo start, TimeSpan limit)
    {
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;

        var output = new StringBuilder();
        using var ended = new CountdownEvent(2);
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Collect(output, ended, line.Data);
        process.ErrorDataReceived += (_, line) => Collect(output, ended, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var command = CommandLine(start);
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Not finished within {limit}: {command}\n{Text(output)}");
        }

        // A grandchild that outlives the command may hold the pipes open: what arrived until now is enough.
        ended.Wait(TimeSpan.FromSeconds(5));
        return new ProcessResult(command, process.ExitCode, Text(output));
    }

    private static void Collect(StringBuilder output, CountdownEvent ended, string? line)
    {
        lock (output)
        {
            if (line is not null)
            {
                output.Append(line).Append('\n');
                return;
            }
        }

        ended.Signal();
    }

    private static string Text(StringBuilder output)
    {
        lock (output)
        {
            return output.ToString();
        }
    }

    private static string CommandLine(ProcessStartInfo start) =>
        start.FileName + " " + string.Join(' ', start.ArgumentList);
}
