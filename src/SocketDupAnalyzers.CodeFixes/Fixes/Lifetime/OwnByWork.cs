using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// The work closes the socket when it is through: its code goes into a using statement, and the starter's own using, or close, goes.
/// Only where every way through the starter comes to the start, and nothing behind it has the socket.
/// </summary>
internal sealed class OwnByWork() : SocketEdit("OwnByWork", "Let the work close it")
{
    public override Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var edits = new Rearrangement(site.Text);
        return Task.FromResult<IReadOnlyList<Rearrangement>>(
            WorkStart.Find(site) is { } start
            && !site.Places.Others.IsEmpty
            && CloseSite.Find(site.Root, site.Places.Others[0]) is { } close
            && WorkOwner.Find(site, start, close) is { } owner
            && Write(site, start, owner, edits) ? [edits] : []);
    }

    private static bool Write(FixSite site, WorkStart start, WorkOwner owner, Rearrangement edits)
    {
        var isWritten = owner.Work switch
        {
            { ExpressionBody: { } expression } lambda => new WorkBody(site, start, owner).Enclose(lambda, expression, edits),
            { Block: { } block } => Wrap(site, block, owner, edits),
            null => start.IsWhole && start.IsTask && new WorkBody(site, start, owner).Hand(edits),
            _ => false,
        };
        return isWritten && owner.Leave(edits);
    }

    private static bool Wrap(FixSite site, BlockSyntax block, WorkOwner owner, Rearrangement edits)
    {
        var enclosure = new Enclosure(site, block.Statements);
        if (!enclosure.Fits || !site.Lines.Begins(block.CloseBraceToken))
        {
            return false;
        }

        var outer = owner.Outdented(enclosure.Outer);
        edits.Insert(enclosure.Span.Start, outer + "using (" + owner.Name + ")" + site.Lines.Break + outer + "{" + site.Lines.Break);
        enclosure.Indent(edits);
        edits.Insert(enclosure.Span.End, outer + "}" + site.Lines.Break);
        return true;
    }
}
