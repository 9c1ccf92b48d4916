using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>A use that comes after a close, and the variables that it concerns.</summary>
internal sealed class LateUse
{
    private readonly FixSite _site;

    private LateUse(FixSite site, CloseSite close, ExpressionSyntax use)
    {
        _site = site;
        Close = close;
        Use = use;
        Closed = SocketVariable.ClosedBy(close, site.Model);
    }

    public CloseSite Close { get; }

    public ExpressionSyntax Use { get; }

    /// <summary>What the close closes.</summary>
    public IReadOnlyList<SocketVariable> Closed { get; }

    /// <summary>What the use names of it; of an alias, the alias.</summary>
    public IReadOnlyList<SocketVariable> Named
    {
        get
        {
            var named = Closed.Where(variable => variable.IsIn(Use, _site.Model)).ToList();
            return named.Count == 0 && SocketVariable.Of(Use, _site.Model) is { } alias ? [alias] : named;
        }
    }

    /// <summary>The variables that are known to stand for the same descriptor: those closed, that of the use, and what the framework made of them.</summary>
    public IReadOnlyList<SocketVariable> Aliases =>
        SocketVariable.WithAliases(Closed.Concat(Named), StatementList.BodyAround(Use)!, _site.Model);

    public static LateUse? Find(FixSite site) =>
        !site.Places.Others.IsEmpty
        && site.Report.FirstAncestorOrSelf<ExpressionSyntax>() is { } use
        && CloseSite.Find(site.Root, site.Places.Others[0]) is { } close
        && StatementList.BodyAround(use) is { } body
        && StatementList.BodyAround(close.Statement) == body
        && !StatementList.Within(body).Any(node => node is LabeledStatementSyntax || node.ContainsDiagnostics)
            ? new LateUse(site, close, use)
            : null;
}
