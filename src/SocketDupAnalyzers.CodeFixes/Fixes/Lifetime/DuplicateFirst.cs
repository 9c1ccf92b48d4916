using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// The second owner gets a descriptor of its own: by a method that the project has for it, or by one that is added with a document.
/// </summary>
internal sealed class DuplicateFirst() : SocketEdit("Duplicate", "Duplicate the descriptor first")
{
    public override bool AddsDocuments => true;

    public override Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var plans = new List<Rearrangement?>();
        if (SecondOwnerSite.Find(site) is { } second && !second.LeavesFirstOpen())
        {
            var methods = new DuplicatorSearch(site).Find(cancellation);
            plans.AddRange(second.Forms.SelectMany(form => methods.Where(form.Takes).Select(method => Write(site, form, form.Call(method), null))));
            if (plans.Count == 0)
            {
                var added = AddedDocument.For(site);
                plans.AddRange(second.Forms.Where(form => form.TakesAdded).Select(form => Write(site, form, form.Call(added), added)));
            }
        }

        return Task.FromResult<IReadOnlyList<Rearrangement>>(plans.OfType<Rearrangement>().ToList());
    }

    private static Rearrangement? Write(FixSite site, DuplicateForm form, (string Before, string After) call, AddedDocument? added)
    {
        var edits = new Rearrangement(site.Text) { Adds = added };
        if (form.Source.Span is not { } source || !form.Target.Span.Contains(source))
        {
            edits.Replace(form.Target.Span, call.Before + form.Source.Text + call.After);
            return StatementEdits.HasComment(form.Target.DescendantTrivia()) ? null : edits;
        }

        var before = TextSpan.FromBounds(form.Target.SpanStart, source.Start);
        var after = TextSpan.FromBounds(source.End, form.Target.Span.End);
        if (StatementEdits.HasComment(form.Target.DescendantTrivia().Where(trivia => before.Contains(trivia.Span) || after.Contains(trivia.Span))))
        {
            return null;
        }

        edits.Replace(before, call.Before);
        edits.Replace(after, call.After);
        return edits;
    }
}
