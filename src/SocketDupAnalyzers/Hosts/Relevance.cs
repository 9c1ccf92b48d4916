using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Summaries;

namespace SocketDupAnalyzers.Hosts;

/// <summary>The last and sharpest gate before a graph is made: whether what a rule is about can be there at all, to judge by the traits of the code.</summary>
internal static class Relevance
{
    /// <summary>What breaks a rule in whatever order it comes.</summary>
    private const Traits Sufficient = Traits.Duplicates | Traits.Owns | Traits.ClosesRaw;

    /// <summary>Two operations may have a habit that a third goes against.</summary>
    private const int FewestOfHabit = 3;

    /// <summary>Whether a rule about one body may have something to say of <paramref name="root"/>.</summary>
    public static bool OfBody(IOperation root, BodyTraits traits, CancellationToken cancellation)
    {
        var outline = traits.OutlineOf(root);
        if ((outline.Traits & Traits.Touches) == Traits.None)
        {
            return false;
        }

        var sites = outline.Sites.Select(site => site with { Traits = traits.Of(site, cancellation) }).ToList();
        return sites.Any(site => (site.Traits & Sufficient) != Traits.None) || CloseOrder.Matters(root.Syntax, sites);
    }

    /// <summary>What the rules about the bodies of a type against each other may have something to say of in <paramref name="roots"/>.</summary>
    public static TypeConcerns OfType(IEnumerable<IOperation> roots, BodyTraits traits, CancellationToken cancellation)
    {
        var outlines = roots.Select(traits.OutlineOf).ToList();
        if (!outlines.Any(outline => (outline.Traits & Traits.Touches) != Traits.None))
        {
            return TypeConcerns.None;
        }

        var sites = outlines.SelectMany(outline => outline.Sites).Select(site => site with { Traits = traits.Of(site, cancellation) }).ToList();
        var all = sites.Aggregate(Traits.None, (sum, site) => sum | site.Traits);
        var concerns = TypeConcerns.None;
        // A member under a semaphore with room for several meets itself.
        if ((((all & Traits.Starts) != Traits.None) && (CanMeet(sites, Traits.Sends) || CanMeet(sites, Traits.Receives)))
            || ((all & Traits.Shares) != Traits.None && (all & (Traits.Sends | Traits.Receives)) != Traits.None)
            || ((all & Traits.Locks) != Traits.None && (Count(sites, Traits.Sends) >= FewestOfHabit || Count(sites, Traits.Receives) >= FewestOfHabit)))
        {
            concerns |= TypeConcerns.Operations;
        }

        return CanMeet(sites, Traits.ReadsAhead) ? concerns | TypeConcerns.Readers : concerns;
    }

    private static int Count(List<TraitSite> sites, Traits kind) => sites.Count(site => (site.Traits & kind) != Traits.None);

    /// <summary>Whether one operation of a kind can come together with another, or with itself: where it stands in code that runs again, or goes on by itself.</summary>
    private static bool CanMeet(List<TraitSite> sites, Traits kind)
    {
        var those = sites.Where(site => (site.Traits & kind) != Traits.None).ToList();
        return those.Count > 1 || those.Any(site => (site.Traits & (Traits.Starts | Traits.Shares)) != Traits.None || site.Syntax.Ancestors().Any(RunsAgain));
    }

    private static bool RunsAgain(SyntaxNode node) =>
        node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or GotoStatementSyntax
            or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;
}
