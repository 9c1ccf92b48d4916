using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Tests.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Flow;

/// <summary>A piece of code that compiles, and the graphs of its methods.</summary>
internal sealed class Snippet
{
    private Snippet(CSharpCompilation compilation)
    {
        Compilation = compilation;
        Graphs = new BodyGraphs(compilation);
    }

    public CSharpCompilation Compilation { get; }

    public BodyGraphs Graphs { get; }

    /// <summary>A snippet of whole files' text; it must compile.</summary>
    public static Snippet Of(string source)
    {
        var compilation = Compilations.Of(source);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new Snippet(compilation);
    }

    /// <summary>The first method of that name in the source.</summary>
    public IMethodSymbol Method(string name)
    {
        var tree = Compilation.SyntaxTrees.Single();
        var declaration = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(method => method.Identifier.ValueText == name);
        return Compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration)!;
    }

    public ControlFlowGraph Graph(string name)
    {
        var graph = Graphs.OfMethod(Method(name), CancellationToken.None);
        Assert.NotNull(graph);
        return graph;
    }
}
