using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SocketDupAnalyzers.Tests.Knowledge;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Architecture;

/// <summary>The analyzer's own source, parsed and bound.</summary>
internal static class OwnSource
{
    private const string Folder = "src/SocketDupAnalyzers/";

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    private static readonly Lazy<CSharpCompilation> s_compilation = new(Bind);

    public static CSharpCompilation Compilation => s_compilation.Value;

    public static IEnumerable<SyntaxTree> Trees => Compilation.SyntaxTrees;

    /// <summary>The folder that a file lies in right below the project's; empty for the project's own.</summary>
    public static string LayerOf(SyntaxTree tree)
    {
        var path = PathOf(tree);
        return path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";
    }

    public static string PathOf(SyntaxTree tree) => tree.FilePath[Folder.Length..];

    private static CSharpCompilation Bind()
    {
        var trees = Repository.Files(Folder, "*.cs")
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => CSharpSyntaxTree.ParseText(Repository.Read(path), s_parse, path));
        ImmutableArray<MetadataReference> roslyn = [.. new[] { typeof(Compilation), typeof(CSharpCompilation) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];
        var compilation = CSharpCompilation.Create(
            "SocketDupAnalyzers", trees, Compilations.Framework.AddRange(roslyn), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }
}
