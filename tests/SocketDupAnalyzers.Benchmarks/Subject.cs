using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Benchmarks;

/// <summary>A generated file as a compilation, with what is measured on it.</summary>
internal sealed class Subject
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = Assembly
        .Load("SocketDupAnalyzers")
        .GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .ToImmutableArray();

    private static readonly ImmutableArray<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    private readonly CSharpCompilation compilation;
    private readonly ImmutableArray<IMethodBodyOperation> bodies;

    public Subject(SourceKind kind, int statements)
    {
        var tree = CSharpSyntaxTree.ParseText(GeneratedSource.Create(kind, statements), path: "Generated.cs");
        compilation = CSharpCompilation.Create(
            "Generated", [tree], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        var model = compilation.GetSemanticModel(tree);
        var methods = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Body is not null).ToArray();
        bodies = [.. methods.Select(method => (IMethodBodyOperation)model.GetOperation(method)!)];
        Statements = methods.Sum(method => method.DescendantNodes().Count(node => node is StatementSyntax and not BlockSyntax));
    }

    public static int AnalyzerCount => Analyzers.Length;

    public int Statements { get; }

    /// <summary>Everything that a compiler does before it emits.</summary>
    public int Compile() => Fresh().GetDiagnostics().Length;

    /// <summary>Roslyn's own graph building, on operations that are already there.</summary>
    public int BuildGraphs() => bodies.Sum(body => ControlFlowGraph.Create(body).Blocks.Length);

    /// <summary>All analyzers of the package on a compilation that nobody has looked at: with the binding that they cause.</summary>
    public int Analyze() => AnalyzeFresh().Found;

    /// <summary>The time spent inside the analyzers during <see cref="Analyze"/>, as the compiler's <c>-reportanalyzer</c> counts it.</summary>
    public TimeSpan InsideAnalyzers() => AnalyzeFresh().Inside;

    private (int Found, TimeSpan Inside) AnalyzeFresh()
    {
        if (Analyzers.IsEmpty)
        {
            return default;
        }

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => throw new InvalidOperationException("An analyzer failed.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true);
        var run = new CompilationWithAnalyzers(Fresh(), Analyzers, options);
        var found = run.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        if (found.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } unexpected)
        {
            throw new InvalidOperationException("Correct code was reported: " + unexpected);
        }

        return (found.Length, Sum(Analyzers.Select(analyzer => Time(run, analyzer))));
    }

    private Compilation Fresh() => compilation.Clone();

    private static TimeSpan Time(CompilationWithAnalyzers run, DiagnosticAnalyzer analyzer) =>
        run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime;

    private static TimeSpan Sum(IEnumerable<TimeSpan> times) => times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time);
}
