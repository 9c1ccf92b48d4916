using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>Compilations against the reference assemblies of .NET 10 and of Mono.Posix.</summary>
internal static class Compilations
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_framework = new(() => References(Pack("Microsoft.NETCore.App.Ref")));
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_web = new(() => References(Pack("Microsoft.AspNetCore.App.Ref")));
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_mono = new(() => References(MonoFolder()));

    public static ImmutableArray<MetadataReference> Framework => s_framework.Value;

    /// <summary>What an ASP.NET project sees beside <see cref="Framework"/>: logging, hosting, pipelines.</summary>
    public static ImmutableArray<MetadataReference> Web => s_web.Value;

    public static CSharpCompilation Empty { get; } = Of("");

    public static CSharpCompilation Of(string source) => Of(source, Framework.AddRange(s_mono.Value));

    public static CSharpCompilation Of(string source, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Code",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    /// <summary>The type of the framework, or of Mono.Posix, with this metadata name.</summary>
    public static INamedTypeSymbol TypeOf(string name) =>
        Empty.GetTypesByMetadataName(name) is [var type, ..] ? type : throw new InvalidOperationException($"There is no {name}.");

    /// <summary>The method of the only invocation, object creation or property access between <c>/*&lt;*/</c> and <c>/*&gt;*/</c>.</summary>
    public static ISymbol Marked(this CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var text = tree.ToString();
        var start = text.IndexOf("/*<*/", StringComparison.Ordinal) + 5;
        var end = text.IndexOf("/*>*/", StringComparison.Ordinal);
        Assert.True(start > 4 && end > start, "No marked expression.");
        var expression = tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            .First(node => node.SpanStart == start && node.Span.End == end);
        var symbol = compilation.GetSemanticModel(tree).GetSymbolInfo(expression).Symbol;
        Assert.True(symbol is not null, $"Unbound: {expression}");
        return symbol!;
    }

    public static IMethodSymbol MarkedMethod(this CSharpCompilation compilation) => Assert.IsAssignableFrom<IMethodSymbol>(compilation.Marked());

    private static ImmutableArray<MetadataReference> References(string folder) =>
        [.. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    private static string Pack(string name)
    {
        var dotnet = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..");
        return Directory.GetDirectories(Path.Combine(dotnet, "packs", name), "10.*")
            .Select(pack => Path.GetFullPath(Path.Combine(pack, "ref", "net10.0")))
            .Last(Directory.Exists);
    }

    private static string MonoFolder()
    {
        var packages = typeof(Compilations).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == "NuGetPackageRoot").Value!;
        return Path.Combine(packages, "mono.posix.netstandard", "1.0.0", "ref", "netstandard2.0");
    }
}
