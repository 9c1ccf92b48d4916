using System;
using System.Diagnostics;
using System.Linq;

namespace SocketDupAnalyzers.PackageTests.Support;

/// <summary>
/// The <c>dotnet</c> command as a user has it: without what a test run leaves in the environment, and without
/// servers that stay behind and keep an older analyzer loaded.
/// </summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly string[] Foreign = ["MSBUILD", "VSTEST", "DOTNET_CLI_", "DOTNET_STARTUP_HOOKS", "TESTINGPLATFORM_", "CORECLR_"];

    public static ProcessResult Run(string directory, params string[] arguments) =>
        Run(directory, packages: null, arguments);

    /// <summary>As <see cref="Run(string, string[])"/>, with NuGet's folder of unpacked packages at <paramref name="packages"/>.</summary>
    public static ProcessResult RunWithPackages(string directory, string packages, params string[] arguments) =>
        Run(directory, packages, arguments);

    private static ProcessResult Run(string directory, string? packages, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = directory,
        };
        CleanEnvironment(start);
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        return ProcessRunner.Run(start, Limit);
    }

    private static void CleanEnvironment(ProcessStartInfo start)
    {
        var environment = start.Environment;
        foreach (var name in environment.Keys.Where(IsForeign).ToArray())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["UseSharedCompilation"] = "false";
    }

    private static bool IsForeign(string name) =>
        Foreign.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
