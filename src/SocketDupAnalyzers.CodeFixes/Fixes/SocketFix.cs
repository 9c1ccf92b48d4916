using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// The fixes of a rule, or of rules that are mended alike. Each is planned, written and checked before it is registered, so that what
/// the light bulb shows is a document that is known to compile and to have lost its diagnostic; where any step fails, nothing is offered.
/// </summary>
public abstract class SocketFix : CodeFixProvider
{
    private readonly DiagnosticAnalyzer _host;
    private readonly ImmutableArray<SocketEdit> _edits;

    private protected SocketFix(DiagnosticAnalyzer host, ImmutableArray<string> rules, params SocketEdit[] edits)
    {
        _host = host;
        _edits = edits.ToImmutableArray();
        FixableDiagnosticIds = rules;
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Whether edits may be anywhere in the document, and not only in the member of the report.</summary>
    private protected virtual bool IsWide => false;

    public sealed override FixAllProvider GetFixAllProvider() => _edits.Any(edit => edit.AddsDocuments) ? new SolutionFixAll(this) : new SocketFixAll(this);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FixPlaces.Of(diagnostic) is not { } places
                || await FixSite.CreateAsync(context.Document, places, _host, IsWide, context.CancellationToken).ConfigureAwait(false) is not { } site)
            {
                continue;
            }

            foreach (var edit in _edits)
            {
                if (await ApplyAsync(edit, site, context.CancellationToken).ConfigureAwait(false) is not { } applied)
                {
                    continue;
                }

                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, _ => Task.FromResult(applied.Document.Project.Solution), Key(edit, places)),
                    diagnostic);
            }
        }
    }

    internal static string Key(SocketEdit edit, FixPlaces places) => places.Rule + "." + edit.Name;

    /// <summary>The edit that a key is about, whichever of the rules it begins with.</summary>
    internal SocketEdit? Edit(string? key) => _edits.FirstOrDefault(edit => key is not null && key.EndsWith("." + edit.Name, System.StringComparison.Ordinal));

    /// <summary>The document with one diagnostic fixed and the edits that led to it, or null where the fix would be wrong.</summary>
    internal async Task<AppliedFix?> ApplyAsync(SocketEdit edit, Document document, FixPlaces places, CancellationToken cancellation) =>
        await FixSite.CreateAsync(document, places, _host, IsWide, cancellation).ConfigureAwait(false) is { } site
            ? await ApplyAsync(edit, site, cancellation).ConfigureAwait(false)
            : null;

    private static async Task<AppliedFix?> ApplyAsync(SocketEdit edit, FixSite site, CancellationToken cancellation)
    {
        foreach (var plan in await edit.PlanAsync(site, cancellation).ConfigureAwait(false))
        {
            var changed = plan.Apply(site.Document);
            if (await FixCheck.IsSoundAsync(site, changed, plan, cancellation).ConfigureAwait(false)
                && await site.Rules.IsMendedAsync(changed, plan, edit.MayContinue, cancellation).ConfigureAwait(false))
            {
                return new AppliedFix(changed, plan);
            }
        }

        return null;
    }
}
