using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// The diagnostics of one document mended one after the other, each on what the fixes before it left behind, and then those that the
/// mended ones kept from view: rules report the first of several late uses only, and who asks for all of them means the others too.
/// </summary>
internal static class FixSequence
{
    // Each round mends what was seen in the round before it; more are a sign of fixes that chase each other.
    private const int Rounds = 16;

    /// <summary>The document once no more of <paramref name="diagnostics"/> can be mended, in the solution that came of it.</summary>
    public static async Task<Document> RunAsync(SocketFix fix, Document document, IEnumerable<Diagnostic> diagnostics, FixAllContext context)
    {
        var edits = fix.Edits(context);
        var waiting = Places(diagnostics).Where(places => edits.Any(edit => SocketFix.IsAbout(context, edit, places))).OrderBy(places => places.Report.Start).ToList();
        var rules = waiting.Select(places => places.Rule).ToImmutableHashSet();
        for (var round = 0; round < Rounds; round++)
        {
            var before = document;
            while (await FixFirstAsync(fix, edits, document, waiting, context.CancellationToken).ConfigureAwait(false) is { } applied)
            {
                document = applied.Document;
                waiting = waiting.Select(applied.Map).OfType<FixPlaces>().ToList();
            }

            // What was chosen one by one is all that was meant.
            if (document == before || context.Scope == FixAllScope.Custom)
            {
                break;
            }

            var left = await fix.ReportAsync(document, context.CancellationToken).ConfigureAwait(false);
            waiting = Places(left).Where(places => rules.Contains(places.Rule)).OrderBy(places => places.Report.Start).ToList();
        }

        return document;
    }

    private static IEnumerable<FixPlaces> Places(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(FixPlaces.Of).OfType<FixPlaces>();

    private static async Task<AppliedFix?> FixFirstAsync(
        SocketFix fix, ImmutableArray<SocketEdit> edits, Document document, List<FixPlaces> waiting, CancellationToken cancellation)
    {
        for (var i = 0; i < waiting.Count; i++)
        {
            foreach (var edit in edits)
            {
                if (await fix.ApplyAsync(edit, document, waiting[i], cancellation).ConfigureAwait(false) is { } applied)
                {
                    waiting.RemoveAt(i);
                    return applied;
                }
            }
        }

        return null;
    }
}
