using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>The operations that one lock must keep apart, and the connection that they are on.</summary>
internal sealed class GateGroup
{
    private GateGroup(IReadOnlyList<GatedOperation> operations, string connection, string scope, string direction)
    {
        (Operations, Connection, Scope, Direction) = (operations, connection, scope, direction);
        Asynchronous = [.. operations.Where(operation => operation.BecomesAsync).Select(operation => operation.Function)];
        IsAsync = operations.Any(operation => operation.IsAsync);
    }

    /// <summary>The operations in the order of the source.</summary>
    public IReadOnlyList<GatedOperation> Operations { get; }

    /// <summary>The name of the variable that holds the connection.</summary>
    public string Connection { get; }

    /// <summary><c>Instance</c>, <c>Static</c>, or the name of the local or parameter that leads to the connection.</summary>
    public string Scope { get; }

    /// <summary><c>Send</c> or <c>Receive</c>.</summary>
    public string Direction { get; }

    /// <summary>Whether one of the operations is awaited, so that the lock must be one that can be held over an await.</summary>
    public bool IsAsync { get; }

    /// <summary>The functions that have to become asynchronous.</summary>
    public HashSet<SyntaxNode> Asynchronous { get; }

    /// <summary>The group of a report, or null where one of its operations has a form that cannot be put under a lock.</summary>
    public static GateGroup? Of(FixSite site, Diagnostic report)
    {
        if (report.AdditionalLocations.Any(place => place.SourceTree != site.Root.SyntaxTree)
            || !report.Properties.TryGetValue("Connection", out var connection) || connection is null
            || !report.Properties.TryGetValue("Scope", out var scope) || scope is null
            || !report.Properties.TryGetValue("Direction", out var direction) || direction is null
            || site.Root.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia)))
        {
            return null;
        }

        var operations = report.AdditionalLocations.Select(place => place.SourceSpan)
            .Append(report.Location.SourceSpan)
            .Distinct()
            .OrderBy(span => span.Start)
            .Select(span => GatedOperation.Of(site.Root.FindNode(span, getInnermostNodeForTie: true), site.Model))
            .ToList();
        return operations.Any(operation => operation is null) || new Reentrance(site, operations!, []).Occurs()
            ? null
            : new GateGroup(operations!, connection, scope, direction);
    }

    /// <summary>The group with further operations on the connection, which would be the only ones outside of the lock; null where one cannot be put under it.</summary>
    public GateGroup? With(FixSite site, IEnumerable<SyntaxNode> nodes)
    {
        var operations = Operations.Concat(nodes.Select(node => GatedOperation.Of(node, site.Model))).OrderBy(operation => operation?.Node.SpanStart).ToList();
        return operations.Any(operation => operation is null) || new Reentrance(site, operations!, []).Occurs()
            ? null
            : new GateGroup(operations!, Connection, Scope, Direction);
    }

    /// <summary>Operations that go under a lock that <paramref name="holders"/> have; null where one has a form that cannot be put under a lock.</summary>
    public static GateGroup? Under(FixSite site, IReadOnlyList<GatedOperation?> operations, IReadOnlyList<SyntaxNode> holders) =>
        operations.Count == 0 || operations.Any(operation => operation is null) || site.Root.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia)) || new Reentrance(site, operations!, holders).Occurs()
            ? null
            : new GateGroup(operations!, "", "", "");
}
