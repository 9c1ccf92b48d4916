using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Where each local of a body is mentioned last: behind that, and behind the loops that come back to it, what it held need not
/// be carried along. Without this the states of a long method grow with its length, and the time with the square of it.
/// </summary>
internal sealed class Liveness
{
    private readonly Dictionary<ISymbol, int> _last = new(SymbolEqualityComparer.Default);
    private readonly bool _jumpsBack;

    public Liveness(IOperation root)
    {
        foreach (var operation in root.Descendants())
        {
            _jumpsBack |= operation is ILabeledOperation;
            if (operation is ILocalReferenceOperation { Local: var local })
            {
                var end = EndOf(operation, local, root);
                _last[local] = _last.TryGetValue(local, out var last) && last > end ? last : end;
            }
        }
    }

    /// <summary>Whether nothing at or behind <paramref name="position"/> mentions <paramref name="local"/>.</summary>
    public bool IsDead(ILocalSymbol local, int position) => !_jumpsBack && _last.TryGetValue(local, out var last) && last <= position;

    private static int EndOf(IOperation mention, ILocalSymbol local, IOperation root)
    {
        var declaration = local.DeclaringSyntaxReferences.FirstOrDefault()?.Span;
        if (local.IsUsing || local.IsRef || declaration is not { } declared || !root.Syntax.Span.Contains(declared) || mention.Syntax.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
        {
            return int.MaxValue;
        }

        var end = statement.Span.End;
        for (var parent = mention.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation && !parent.Syntax.Span.Contains(declared))
            {
                return int.MaxValue;
            }

            if (parent is ILoopOperation loop && !loop.Body.Syntax.Span.Contains(declared) && loop.Syntax.Span.End > end)
            {
                end = loop.Syntax.Span.End;
            }
        }

        return end;
    }
}
