using System;
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
    private readonly SocketEdit? _aftermath;

    private protected SocketFix(DiagnosticAnalyzer host, ImmutableArray<string> rules, params SocketEdit[] edits)
        : this(host, rules, null, edits)
    {
    }

    /// <param name="host">The rules.</param>
    /// <param name="rules">The ids of those that are mended.</param>
    /// <param name="aftermath">What mends a suggestion that comes in the place of a warning; null where none does.</param>
    /// <param name="edits">The ways to mend them, the best first.</param>
    private protected SocketFix(DiagnosticAnalyzer host, ImmutableArray<string> rules, SocketEdit? aftermath, SocketEdit[] edits)
    {
        _aftermath = aftermath;
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
        // Some hosts hand over reports of other rules, too: what they are told here would be taken for a word on the rule that they ask about.
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
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

    /// <summary>
    /// The edits that a Fix All may make. In an editor somebody has chosen one. A batch, as <c>dotnet format</c> is, takes the key of what
    /// is offered for whichever report comes first, of this rule or of another, and none where that has no fix: nobody has chosen, and
    /// each report is to get what the light bulb would show first.
    /// </summary>
    internal ImmutableArray<SocketEdit> Edits(FixAllContext context) => IsBatch(context)
        ? _edits
        : _edits.Where(edit => context.CodeActionEquivalenceKey!.EndsWith("." + edit.Name, StringComparison.Ordinal)).ToImmutableArray();

    /// <summary>Whether a Fix All is about a report as far as an edit goes.</summary>
    internal static bool IsAbout(FixAllContext context, SocketEdit edit, FixPlaces places) => IsBatch(context) || Key(edit, places) == context.CodeActionEquivalenceKey;

    /// <summary>The document with one diagnostic fixed and the edits that led to it, or null where the fix would be wrong.</summary>
    internal async Task<AppliedFix?> ApplyAsync(SocketEdit edit, Document document, FixPlaces places, CancellationToken cancellation) =>
        await FixSite.CreateAsync(document, places, _host, IsWide, cancellation).ConfigureAwait(false) is { } site
            ? await ApplyAsync(edit, site, cancellation).ConfigureAwait(false)
            : null;

    /// <summary>What the rules of this fix report in a document now.</summary>
    internal async Task<ImmutableArray<Diagnostic>> ReportAsync(Document document, CancellationToken cancellation) =>
        (await RuleCheck.ReportAsync(document, _host, cancellation).ConfigureAwait(false)).Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)).ToImmutableArray();

    private static bool IsBatch(FixAllContext context) => context.CodeActionEquivalenceKey is null || context.Solution.Workspace.Kind == WorkspaceKind.MSBuild;

    private async Task<AppliedFix?> ApplyAsync(SocketEdit edit, FixSite site, CancellationToken cancellation)
    {
        AppliedFix? first = null;
        foreach (var plan in await edit.PlanAsync(site, cancellation).ConfigureAwait(false))
        {
            var changed = plan.Apply(site.Document);
            if (await FixCheck.IsSoundAsync(site, changed, plan, cancellation).ConfigureAwait(false)
                && await site.Rules.MendAsync(changed, plan, edit.MayContinue, cancellation).ConfigureAwait(false) is { } come)
            {
                var applied = new AppliedFix(changed, [plan]);
                if (await GoOnAsync(applied, come, cancellation).ConfigureAwait(false) is { } whole)
                {
                    return whole;
                }

                first ??= applied;
            }
        }

        return first;
    }

    /// <summary>What <paramref name="applied"/> becomes when what came of it is mended too; null where that cannot be.</summary>
    private async Task<AppliedFix?> GoOnAsync(AppliedFix applied, ImmutableArray<Diagnostic> come, CancellationToken cancellation)
    {
        if (come.IsEmpty)
        {
            return applied;
        }

        if (come.Length > 1 || _aftermath is null || FixPlaces.Of(come[0]) is not { } places)
        {
            return null;
        }

        return await ApplyAsync(_aftermath, applied.Document, places, cancellation).ConfigureAwait(false) is { } next ? applied.Then(next) : null;
    }
}
