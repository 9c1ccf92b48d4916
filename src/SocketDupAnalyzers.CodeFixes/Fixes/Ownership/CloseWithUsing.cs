using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Declares the duplicate with using; before C# 8 what follows goes into the block of a using statement.</summary>
internal sealed class CloseWithUsing() : SocketEdit("Using", "Close with using")
{
    public override async Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var plans = new List<Rearrangement?>();
        var holder = Holder.Find(site);
        if (holder is not null)
        {
            if (await holder.IsGivenAwayAsync(cancellation).ConfigureAwait(false) || new WorkInFlight(site.Model).IsPossible(holder.Variables, holder.Body, holder.Body))
            {
                return [];
            }

            plans.Add(Declare(site, holder, holder.Declaration));
            plans.AddRange(Wrappers(site, holder).Select(wrapper => Declare(site, holder, wrapper)));
            plans.Add(Enclose(site, holder));
        }

        // Given away on some path, it is not of the statement alone.
        if (site.Places.Rule == "SDA2001" && DuplicateSite.Find(site) is { } duplicate)
        {
            plans.Add(new ExtractedUsing(site, duplicate).Write());
        }

        return plans.OfType<Rearrangement>().ToList();
    }

    // The locals that own a number once they are made of it.
    private static IEnumerable<LocalDeclarationStatementSyntax> Wrappers(FixSite site, Holder holder) =>
        holder.Rest.OfType<LocalDeclarationStatementSyntax>().Where(local =>
            local.UsingKeyword.IsKind(SyntaxKind.None) && local.Declaration.Variables.Count == 1
            && local.Declaration.Variables[0].Initializer?.Value is BaseObjectCreationExpressionSyntax creation
            && holder.Variable.IsIn(creation, site.Model));

    private static Rearrangement? Declare(FixSite site, Holder holder, LocalDeclarationStatementSyntax declaration)
    {
        if (!site.Speaks(LanguageVersion.CSharp8) || declaration.Parent is SwitchSectionSyntax)
        {
            return null;
        }

        var edits = new Rearrangement(site.Text);
        edits.Insert(declaration.SpanStart, "using ");
        DropLastClose(site, holder, edits);
        return edits;
    }

    private static Rearrangement? Enclose(FixSite site, Holder holder)
    {
        var enclosure = new Enclosure(site, holder.Rest);
        if (!enclosure.Fits || !site.Lines.Owns(holder.Declaration) || StatementEdits.HasComment(holder.Declaration.SemicolonToken.LeadingTrivia))
        {
            return null;
        }

        var edits = new Rearrangement(site.Text);
        DropLastClose(site, holder, edits);
        edits.Insert(holder.Declaration.SpanStart, "using (");
        edits.Replace(holder.Declaration.SemicolonToken.Span, ")");
        enclosure.Fill(edits, holder.Declaration);
        return edits;
    }

    // A close that the end of the using follows at once is not needed any more; one with comments stays.
    private static void DropLastClose(FixSite site, Holder holder, Rearrangement edits)
    {
        var rest = holder.Rest.ToList();
        if (rest.LastOrDefault() is ReturnStatementSyntax { Expression: null or LiteralExpressionSyntax or IdentifierNameSyntax } last && !holder.IsNamedIn(last))
        {
            rest.Remove(last);
        }

        if (rest.Count > 1 && rest[rest.Count - 1] is ExpressionStatementSyntax close && holder.Closes.Contains(close) && close.Expression is not AwaitExpressionSyntax
            && close.DescendantNodes().OfType<ArgumentSyntax>().FirstOrDefault() is null
            && holder.Variable.IsIn(close, site.Model)
            && site.Lines.Owns(close) && !StatementEdits.HasComment(close.DescendantTrivia()))
        {
            edits.Cut(site.Lines.WholeWithBlank(close));
        }
    }
}
