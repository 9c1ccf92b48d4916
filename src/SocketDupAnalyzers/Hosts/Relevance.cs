using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.FlowRules;
using SocketDupAnalyzers.Knowledge;
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
    /// <param name="root">The body.</param>
    /// <param name="traits">Tells what it can do.</param>
    /// <param name="numbersCount">Whether a number that is handed to a method of the project may be a descriptor's.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static bool OfBody(IOperation root, BodyTraits traits, bool numbersCount, CancellationToken cancellation)
    {
        var outline = traits.OutlineOf(root);
        if ((outline.Traits & Traits.Touches) == Traits.None && !(numbersCount && outline.Sites.Any(site => site.Callee is { } callee && callee.Parameters.Any(parameter => NumberTypes.Includes(parameter.Type)))))
        {
            return false;
        }

        var sites = outline.Sites.Select(site => site with { Traits = traits.Of(site, cancellation) }).ToList();
        return sites.Any(site => (site.Traits & Sufficient) != Traits.None) || CloseOrder.Matters(root.Syntax, sites);
    }

    /// <summary>The same of code that names no socket: it counts only where what closes is there to close.</summary>
    public static bool OfHolding(IOperation root, BodyTraits traits, Func<string, bool> closes, CancellationToken cancellation)
    {
        var outline = traits.OutlineOf(root);
        if ((outline.Traits & Traits.Touches) == Traits.None || !outline.Sites.Any(site => site.Callee is { } callee ? closes(callee.Name) : (site.Traits & Traits.Closes) != Traits.None))
        {
            return false;
        }

        return CloseOrder.Matters(root.Syntax, outline.Sites
            .Select(site => site with { Traits = traits.Of(site, cancellation) & (site.Callee is null || closes(site.Callee.Name) ? Traits.All : ~Traits.Closes) })
            .ToList());
    }

    /// <summary>What the rules about the bodies of a type against each other may have something to say of in <paramref name="type"/>.</summary>
    public static TypeConcerns OfType(TypeOutline type)
    {
        if ((type.Own & Traits.Touches) == Traits.None)
        {
            return TypeConcerns.None;
        }

        type.Close();
        var concerns = CanMeet(type.SitesOf(Traits.ReadsAhead)) ? TypeConcerns.Readers : TypeConcerns.None;
        return Concerns(type, Traits.Sends) || Concerns(type, Traits.Receives) ? concerns | TypeConcerns.Operations : concerns;
    }

    /// <summary>Whether operations of one direction may meet each other, be let in together, or go against a habit.</summary>
    private static bool Concerns(TypeOutline type, Traits direction)
    {
        var sites = type.SitesOf(direction);
        return sites.Count > 0
            && ((type.IsBeside(direction) && CanMeet(sites)) || (type.IsLocked(direction) && (sites.Count >= FewestOfHabit || type.Reaches(Traits.Shares))));
    }

    /// <summary>Whether one of <paramref name="sites"/> can come together with another, or with itself: where it stands in code that runs again, or goes on by itself.</summary>
    private static bool CanMeet(IReadOnlyList<TraitSite> sites) =>
        sites.Count > 1 || sites.Any(site => (site.Traits & Traits.Starts) != Traits.None || site.Syntax.Ancestors().Any(RunsAgain));

    private static bool RunsAgain(SyntaxNode node) =>
        node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or GotoStatementSyntax
            or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;
}
