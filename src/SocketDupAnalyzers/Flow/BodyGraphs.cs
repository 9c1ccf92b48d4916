using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Flow;

/// <summary>
/// The one place that makes control-flow graphs. Bodies that Roslyn itself does not survive or only slowly are refused:
/// its graph building is quadratic in the size of a body, and its operations recurse as deep as the syntax.
/// </summary>
internal sealed class BodyGraphs
{
    private const int MostOperations = 100_000;

    /// <summary>More operations than this no character of source makes: a shorter body needs no counting.</summary>
    private const int OperationsOfCharacter = 4;

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<IOperation, ControlFlowGraph?> _graphs = new();

    public BodyGraphs(Compilation compilation) => _compilation = compilation;

    /// <summary>Keeps what the compiler has bound of a file: it drops that when the file is done, and other files may ask for it.</summary>
    public void Keep(SemanticModel model) => _models.TryAdd(model.SyntaxTree, model);

    /// <summary>What was refused, here and by whoever works on the graphs.</summary>
    public Limits Limits { get; } = new();

    /// <summary>How many graphs were made.</summary>
    public int Made => _made;

    private int _made;

    /// <summary>The graph of a declared method, accessor or constructor; null where it has no body here or one that is refused.</summary>
    public ControlFlowGraph? OfMethod(IMethodSymbol method, CancellationToken cancellation)
    {
        // Where a project is referenced, an editor knows the source of its methods; a build does not.
        foreach (var reference in method.DeclaringSyntaxReferences.Where(reference => _compilation.ContainsSyntaxTree(reference.SyntaxTree)))
        {
            var declaration = reference.GetSyntax(cancellation);
            if (SyntaxBounds.Allow(declaration, Limits) && ModelOf(declaration.SyntaxTree).GetOperation(declaration, cancellation) is { } root)
            {
                return Of(root, cancellation);
            }
        }

        return null;
    }

    /// <summary>The root operation of a declaration's body or of an initializer; null where it has none here, or one that is refused.</summary>
    public IOperation? RootOf(SyntaxNode code, CancellationToken cancellation) =>
        _compilation.ContainsSyntaxTree(code.SyntaxTree) && SyntaxBounds.Allow(code, Limits) && ModelOf(code.SyntaxTree).GetOperation(code, cancellation) is { Parent: null } root
            ? root
            : null;

    /// <summary>What <paramref name="declaration"/> declares.</summary>
    public ISymbol? DeclaredBy(SyntaxNode declaration, CancellationToken cancellation) => ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation);

    /// <summary><paramref name="graph"/>, and those of the lambdas and local functions in it, each with the symbol of its code.</summary>
    public IEnumerable<(ControlFlowGraph Graph, ISymbol Owner)> WithNested(ControlFlowGraph graph, ISymbol owner, CancellationToken cancellation)
    {
        yield return (graph, owner);
        foreach (var function in graph.LocalFunctions)
        {
            if (OfLocalFunction(graph, function, cancellation) is { } nested)
            {
                foreach (var inner in WithNested(nested, function, cancellation))
                {
                    yield return inner;
                }
            }
        }

        foreach (var lambda in graph.Blocks
            .SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>())
        {
            if (OfLambda(graph, lambda, cancellation) is { } nested)
            {
                foreach (var inner in WithNested(nested, lambda.Symbol, cancellation))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The graph of the root operation of a body; null where it is refused.</summary>
    public ControlFlowGraph? Of(IOperation root, CancellationToken cancellation)
    {
        if (root.Parent is not null)
        {
            return null;
        }

        return _graphs.TryGetValue(root, out var known) ? known : _graphs.GetOrAdd(root, Make(root, cancellation));
    }

    private ControlFlowGraph? Make(IOperation root, CancellationToken cancellation)
    {
        if (root.Syntax.FullSpan.Length * OperationsOfCharacter >= MostOperations && root.Descendants().Take(MostOperations).Count() == MostOperations)
        {
            Limits.Note(LimitKind.Size, root.Syntax);
            return null;
        }

        return Guarded(root.Syntax, () => root switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
            IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
            IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
            _ => null,
        });
    }

    /// <summary>The graph of a local function that is in scope in <paramref name="graph"/>.</summary>
    public ControlFlowGraph? OfLocalFunction(ControlFlowGraph graph, IMethodSymbol function, CancellationToken cancellation)
    {
        for (ControlFlowGraph? scope = graph; scope is not null; scope = scope.Parent)
        {
            if (scope.LocalFunctions.Contains(function, SymbolEqualityComparer.Default))
            {
                return Guarded(function.DeclaringSyntaxReferences[0].GetSyntax(cancellation), () => scope.GetLocalFunctionControlFlowGraph(function, cancellation));
            }
        }

        return null;
    }

    /// <summary>The graph of a lambda that stands in <paramref name="graph"/> or around it.</summary>
    public ControlFlowGraph? OfLambda(ControlFlowGraph graph, IFlowAnonymousFunctionOperation lambda, CancellationToken cancellation) =>
        Guarded(lambda.Syntax, () => graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, cancellation));

    private ControlFlowGraph? Guarded(SyntaxNode body, Func<ControlFlowGraph?> make)
    {
        Interlocked.Increment(ref _made);
        try
        {
            return make();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Roslyn's own graph building fails on some code that does not compile: a reason to be silent.
            Limits.Note(LimitKind.Graph, body);
            return null;
        }
    }

#pragma warning disable RS1030 // A summary needs the body of a method in another tree, for which no context has a model.
    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => _compilation.GetSemanticModel(key));
#pragma warning restore RS1030
}
