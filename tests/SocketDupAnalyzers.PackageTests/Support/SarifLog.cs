using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SocketDupAnalyzers.PackageTests.Support;

/// <summary>Reads the compiler's log in SARIF 2.1, which also has what other analyzers say below a warning.</summary>
internal static class SarifLog
{
    /// <summary>The results of this package, each with the line that it stands on.</summary>
    public static (string Id, int Line)[] Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. log.RootElement
                .GetProperty("runs")
                .EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Select(result => (Id: result.GetProperty("ruleId").GetString()!, Line: Line(result)))
                .Where(result => result.Id.StartsWith("SDA", StringComparison.Ordinal)),
        ];
    }

    private static int Line(JsonElement result) =>
        result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0
            ? locations[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()
            : 0;
}
