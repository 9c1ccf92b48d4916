using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Hosts;
using SocketDupAnalyzers.Hosts.Options;
using SocketDupAnalyzers.Model;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Docs.Tracing;

/// <summary>
/// The worked tables of <c>docs/engine.md</c>: what the engine itself knows after each operation of the first method in a
/// block of code.
/// </summary>
internal static partial class EngineTrace
{
    /// <summary>
    /// <paramref name="text"/> with every table between <c>&lt;!-- trace --&gt;</c> and <c>&lt;!-- /trace --&gt;</c> renewed;
    /// the first is about the first <c>&lt;!-- traced --&gt;</c> block, and so on.
    /// </summary>
    public static string Write(string text)
    {
        var sources = new Queue<string>(Traced().Matches(text).Select(match => match.Groups["source"].Value));
        return Trace().Replace(text, _ => TableOf(sources.Dequeue()));
    }

    private static string TableOf(string source)
    {
        var graph = GraphOf(source, out var owner, out var session);
        var transfer = new TracingTransfer(new ModelTransfer(new BodyContext(graph, owner, session.Apis, session.Summaries, CancellationToken.None)));
        var analysis = ForwardAnalysis<ProgramState>.Run(graph, transfer, ProgramState.Empty, FlowBudget.Default, CancellationToken.None)!;
        transfer.IsRecording = true;
        analysis.Replay();
        var blocks = BlocksOf(graph);
        var text = new StateText();
        return "| Block | After | Places | Descriptors |\n| --- | --- | --- | --- |\n"
            + string.Concat(transfer.Steps.Select(step =>
                $"| B{blocks[step.Operation]} | `{FirstLine(step.Operation.Syntax)}`{step.Edge} | {text.Places(step.After)} | {text.Descriptors(step.After)} |\n"));
    }

    private static ControlFlowGraph GraphOf(string source, out IMethodSymbol owner, out CompilationSession session)
    {
        var tree = CSharpSyntaxTree.ParseText(source, ExampleOptions.Parse);
        var compilation = CSharpCompilation.Create(
            "Traced",
            [tree],
            ExampleOptions.References,
            ExampleOptions.Compilation);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        var model = compilation.GetSemanticModel(tree);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        owner = model.GetDeclaredSymbol(method)!;
        session = new CompilationSession(compilation, new SocketOptions(new AnalyzerOptions([]).AnalyzerConfigOptionsProvider, compilation, CancellationToken.None), CancellationToken.None);
        return ControlFlowGraph.Create((IMethodBodyOperation)model.GetOperation(method)!);
    }

    private static Dictionary<IOperation, int> BlocksOf(ControlFlowGraph graph) => graph.Blocks
        .SelectMany(block => block.Operations.Concat(block.BranchValue is { } value ? [value] : []).Select(operation => (operation, block.Ordinal)))
        .ToDictionary(pair => pair.operation, pair => pair.Ordinal);

    private static string FirstLine(SyntaxNode node) => node.ToString().Split('\n')[0].TrimEnd(';', '\r');

    [GeneratedRegex(@"^<!-- traced -->\n```csharp\n(?<source>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Traced();

    [GeneratedRegex(@"(?<=^<!-- trace -->\n).*?(?=^<!-- /trace -->$)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Trace();
}
