using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>The diagnostics of one document mended one after the other, each on what the fixes before it left behind.</summary>
internal static class FixSequence
{
    /// <summary>The document once no more of <paramref name="diagnostics"/> can be mended by <paramref name="edit"/>, in the solution that came of it.</summary>
    public static async Task<Document> RunAsync(SocketFix fix, SocketEdit edit, Document document, IEnumerable<Diagnostic> diagnostics, FixAllContext context)
    {
        var waiting = diagnostics.Select(FixPlaces.Of)
            .OfType<FixPlaces>()
            .Where(places => SocketFix.Key(edit, places) == context.CodeActionEquivalenceKey)
            .OrderBy(places => places.Report.Start)
            .ToList();
        while (await FixFirstAsync(fix, edit, document, waiting, context.CancellationToken).ConfigureAwait(false) is { } applied)
        {
            document = applied.Document;
            waiting = waiting.Select(places => places.After(applied.Edits)).OfType<FixPlaces>().ToList();
        }

        return document;
    }

    private static async Task<AppliedFix?> FixFirstAsync(SocketFix fix, SocketEdit edit, Document document, List<FixPlaces> waiting, CancellationToken cancellation)
    {
        for (var i = 0; i < waiting.Count; i++)
        {
            if (await fix.ApplyAsync(edit, document, waiting[i], cancellation).ConfigureAwait(false) is { } applied)
            {
                waiting.RemoveAt(i);
                return applied;
            }
        }

        return null;
    }
}
