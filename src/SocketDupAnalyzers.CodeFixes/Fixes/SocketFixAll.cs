using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// Fix All for a document, a project or a solution: one diagnostic after the other, each planned and
/// checked on the document that the fixes before it left behind. Edits that overlap come out as they do
/// by hand, which a merge of independent edits cannot promise.
/// </summary>
internal sealed class SocketFixAll(SocketFix fix) : DocumentBasedFixAllProvider
{
    protected override string GetFixAllTitle(FixAllContext fixAllContext) =>
        fix.Edit(fixAllContext.CodeActionEquivalenceKey)?.Title ?? base.GetFixAllTitle(fixAllContext);

    protected override async Task<Document?> FixAllAsync(
        FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (fix.Edit(fixAllContext.CodeActionEquivalenceKey) is not { } edit)
        {
            return document;
        }

        var waiting = diagnostics.Select(FixPlaces.Of)
            .OfType<FixPlaces>()
            .Where(places => SocketFix.Key(edit, places) == fixAllContext.CodeActionEquivalenceKey)
            .OrderBy(places => places.Report.Start)
            .ToList();
        while (await FixFirstAsync(fixAllContext, edit, document, waiting).ConfigureAwait(false) is { } applied)
        {
            document = applied.Document;
            waiting = waiting.Select(places => places.After(applied.Edits)).OfType<FixPlaces>().ToList();
        }

        return document;
    }

    private async Task<AppliedFix?> FixFirstAsync(FixAllContext context, SocketEdit edit, Document document, List<FixPlaces> waiting)
    {
        for (var i = 0; i < waiting.Count; i++)
        {
            if (await fix.ApplyAsync(edit, document, waiting[i], context.CancellationToken).ConfigureAwait(false) is not { } applied)
            {
                continue;
            }

            waiting.RemoveAt(i);
            return applied;
        }

        return null;
    }
}
