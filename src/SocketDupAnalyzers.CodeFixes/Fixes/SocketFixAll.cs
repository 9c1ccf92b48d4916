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
        fix.Edits(fixAllContext).FirstOrDefault()?.Title ?? base.GetFixAllTitle(fixAllContext);

    protected override async Task<Document?> FixAllAsync(
        FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await FixSequence.RunAsync(fix, document, diagnostics, fixAllContext).ConfigureAwait(false);
}
