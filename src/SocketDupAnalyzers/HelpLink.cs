using System;
using System.Linq;
using System.Reflection;

namespace SocketDupAnalyzers;

/// <summary>Where a rule's page is found: the one place that builds help links.</summary>
public static class HelpLink
{
    private static readonly string Home = typeof(HelpLink).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "ProjectHome")?.Value ?? "";

    /// <summary>The address of the page of rule <paramref name="id"/>, or its path in the repository while the project has no public home.</summary>
    public static string For(string id)
    {
        var page = "docs/rules/" + id + ".md";
        return Home.Length == 0 ? page : Home.TrimEnd('/') + "/blob/main/" + page;
    }
}
