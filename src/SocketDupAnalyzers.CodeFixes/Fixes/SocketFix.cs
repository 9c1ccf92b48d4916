using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// A fix of one rule. It is planned, written and checked before it is registered, so that what the
/// light bulb shows is a document that is known to compile and to have lost its diagnostic; where any step fails, nothing is offered.
/// </summary>
public abstract class SocketFix : CodeFixProvider
{
    private readonly string _rule;
    private readonly DiagnosticAnalyzer _host;

    private protected SocketFix(string rule, string name, string title, DiagnosticAnalyzer host)
    {
        _rule = rule;
        _host = host;
        Title = title;
        EquivalenceKey = rule + "." + name;
        FixableDiagnosticIds = ImmutableArray.Create(rule);
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    internal string Title { get; }

    internal string EquivalenceKey { get; }

    public sealed override FixAllProvider GetFixAllProvider() => new SocketFixAll(this);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var places = FixPlaces.Of(diagnostic);
            if (places is null || await ApplyAsync(context.Document, places, context.CancellationToken).ConfigureAwait(false) is not { } applied)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(applied.Document), EquivalenceKey),
                diagnostic);
        }
    }

    /// <summary>The document with one diagnostic fixed and the edits that led to it, or null where the fix would be wrong.</summary>
    internal async Task<AppliedFix?> ApplyAsync(Document document, FixPlaces places, CancellationToken cancellation)
    {
        if (await FixSite.CreateAsync(document, places, cancellation).ConfigureAwait(false) is not { } site)
        {
            return null;
        }

        var edits = new Rearrangement(site.Text);
        if (Write(site, edits, cancellation) is not { } member)
        {
            return null;
        }

        var changed = document.WithText(edits.Build());
        return await FixCheck.IsSoundAsync(site, member, changed, edits, cancellation).ConfigureAwait(false)
            && await RuleCheck.IsMendedAsync(_rule, _host, site, member, changed, edits, cancellation).ConfigureAwait(false)
            ? new AppliedFix(changed, edits)
            : null;
    }

    /// <summary>Writes the fix as edits of the site's text; answers the member that they stay within, or null for no fix.</summary>
    private protected abstract SyntaxNode? Write(FixSite site, Rearrangement edits, CancellationToken cancellation);
}
