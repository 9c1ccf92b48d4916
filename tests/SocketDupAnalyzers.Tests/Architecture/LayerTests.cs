using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SocketDupAnalyzers.Tests.Architecture;

/// <summary>
/// Arrows between the folders point one way: hosts know the rules, the rules what may run at once, that the summaries, they the
/// model, and the model the flow; all but the flow know the tables, which know nothing. Held on symbols, bodies included.
/// </summary>
public class LayerTests
{
    private static readonly string[] s_order = ["Hosts", "Rules", "Concurrency", "Summaries", "Model", "Flow"];

    [Fact]
    public void Arrows_between_the_layers_point_one_way()
    {
        var arrows = OwnSource.Trees.SelectMany(Arrows).Distinct().ToArray();
        Assert.Contains(arrows, arrow => arrow is ("Summaries", "Model", _));
        Assert.Contains(arrows, arrow => arrow is ("Model", "Knowledge", _));
        Assert.Empty(arrows.Where(arrow => !IsAllowed(arrow.From, arrow.To)).Select(arrow => arrow.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_is_a_layer() =>
        Assert.Empty(OwnSource.Trees.Select(OwnSource.LayerOf).Distinct().Except([.. s_order, "Knowledge", ""]));

    [Fact]
    public void Namespaces_follow_the_folders() => Assert.Empty(
        from tree in OwnSource.Trees
        from declaration in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let path = OwnSource.PathOf(tree)
        where path != "IsExternalInit.cs"
        // A namespace called Rules would hide the class of the descriptors.
        let expected = string.Join('.', path.Split('/').SkipLast(1).Select((part, i) => i == 0 && part == "Rules" ? "FlowRules" : part).Prepend("SocketDupAnalyzers"))
        where declaration.Name.ToString() != expected
        select $"{path}: {declaration.Name}, expected {expected}");

    private static bool IsAllowed(string from, string to) => (from, to) switch
    {
        _ when from == to => true,
        ("Flow" or "Knowledge" or "", _) => false,
        (_, "Knowledge") => true,
        // The descriptors are for those that report.
        (_, "") => from is "Hosts" or "Rules",
        _ => Array.IndexOf(s_order, from) < Array.IndexOf(s_order, to),
    };

    private static IEnumerable<(string From, string To, string Text)> Arrows(SyntaxTree tree)
    {
        var model = OwnSource.Compilation.GetSemanticModel(tree);
        var from = OwnSource.LayerOf(tree);
        foreach (var node in tree.GetRoot().DescendantNodes().Where(node => node is ExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax))
        {
            foreach (var type in new[] { model.GetSymbolInfo(node).Symbol, model.GetTypeInfo(node).Type, model.GetTypeInfo(node).ConvertedType }.SelectMany(Parts))
            {
                foreach (var reference in type.DeclaringSyntaxReferences)
                {
                    var to = OwnSource.LayerOf(reference.SyntaxTree);
                    if (to != from)
                    {
                        yield return (from, to, $"{OwnSource.PathOf(tree)} -> {type.ToDisplayString()}");
                    }
                }
            }
        }
    }

    /// <summary>The types that a symbol names or is a member of.</summary>
    private static IEnumerable<ITypeSymbol> Parts(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol => [],
        INamedTypeSymbol type => type.TypeArguments.SelectMany(Parts).Prepend(type.OriginalDefinition),
        IArrayTypeSymbol array => Parts(array.ElementType),
        ITypeSymbol => [],
        _ => Parts(symbol.ContainingType),
    };
}
