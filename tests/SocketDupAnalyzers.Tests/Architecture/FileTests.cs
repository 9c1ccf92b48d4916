using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SocketDupAnalyzers.Tests.Architecture;

/// <summary>Files are small, and each holds one type.</summary>
public class FileTests
{
    private const int MostLines = 300;

    /// <summary>Files of small records that are one thing together.</summary>
    private static readonly string[] s_families = ["Model/MethodSummary.cs", "Model/Values.cs"];

    [Fact]
    public void Files_are_small() => Assert.Empty(OwnSource.Trees
        .Where(tree => tree.GetText().Lines.Count > MostLines + 1)
        .Select(tree => $"{OwnSource.PathOf(tree)}: {tree.GetText().Lines.Count - 1} lines"));

    [Fact]
    public void A_file_holds_one_type_that_it_is_named_after() => Assert.Empty(
        from tree in OwnSource.Trees
        let path = OwnSource.PathOf(tree)
        where !s_families.Contains(path)
        let types = tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(node => node is BaseTypeDeclarationSyntax type ? type.Identifier.ValueText : ((DelegateDeclarationSyntax)node).Identifier.ValueText)
            .ToArray()
        let name = path[(path.LastIndexOf('/') + 1)..].Split('.')[0]
        where types.Length != 1 || types[0] != name
        select $"{path}: {string.Join(", ", types)}");

    [Fact]
    public void Families_are_records_and_no_more() => Assert.Empty(
        from tree in OwnSource.Trees
        where s_families.Contains(OwnSource.PathOf(tree))
        from type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where !type.IsKind(SyntaxKind.RecordDeclaration)
        select type.Identifier.ValueText);
}
