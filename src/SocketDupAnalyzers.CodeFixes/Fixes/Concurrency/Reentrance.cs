using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>Whether something under the lock would come to the lock again: a semaphore would wait for itself, and so would who waits for other threads.</summary>
internal sealed class Reentrance(FixSite site, IReadOnlyList<GatedOperation> operations, IReadOnlyList<SyntaxNode> holders)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    public bool Occurs() => operations.Any(operation =>
        operations.Any(other => other.Guarded != operation.Guarded && operation.Guarded.Span.Contains(other.Node.Span)) || Calls(operation.Guarded));

    private bool Calls(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
        .Select(name => site.Model.GetSymbolInfo(name).Symbol?.OriginalDefinition)
        .OfType<ISymbol>()
        .Where(symbol => symbol is IMethodSymbol or IPropertySymbol && _seen.Add(symbol))
        .ToList()
        .Any(symbol => symbol.DeclaringSyntaxReferences.Any(Reaches));

    private bool Reaches(SyntaxReference declaration)
    {
        if (declaration.SyntaxTree != site.Root.SyntaxTree)
        {
            return false;
        }

        var node = declaration.GetSyntax();
        return operations.Any(operation => node.Span.Contains(operation.Node.Span)) || holders.Any(holder => node.Span.Contains(holder.Span)) || Calls(node);
    }
}
