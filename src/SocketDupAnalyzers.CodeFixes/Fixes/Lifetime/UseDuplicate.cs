using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Uses a live duplicate of the connection in the place of what is closed.</summary>
internal sealed class UseDuplicate() : SocketEdit("UseDuplicate", "Use the duplicate")
{
    public override async Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        if (LateUse.Find(site) is not { } late)
        {
            return [];
        }

        var plans = new List<Rearrangement>();
        foreach (var duplicate in LiveDuplicate.Around(site, late))
        {
            var here = Replacements(site.Model, late, duplicate, [late.Use]);
            if (here.Count > 0 && await duplicate.IsDuplicateAsync(site, late, cancellation).ConfigureAwait(false))
            {
                plans.Add(Write(site, here, duplicate));
                var further = Replacements(site.Model, late, duplicate, Following(late));
                if (further.Count > 0)
                {
                    plans.Add(Write(site, here.Concat(further), duplicate));
                }
            }
        }

        return plans;
    }

    private static Rearrangement Write(FixSite site, IEnumerable<ExpressionSyntax> mentions, LiveDuplicate duplicate)
    {
        var edits = new Rearrangement(site.Text);
        foreach (var mention in mentions)
        {
            edits.Replace(mention.Span, duplicate.Name);
        }

        return edits;
    }

    // The code behind the use, up to where the variable is assigned anew.
    private static IEnumerable<SyntaxNode> Following(LateUse late)
    {
        var statement = late.Use.FirstAncestorOrSelf<StatementSyntax>();
        for (; statement is not null; statement = statement.Parent?.FirstAncestorOrSelf<StatementSyntax>())
        {
            foreach (var next in StatementList.Around(statement).SkipWhile(other => other != statement).Skip(1))
            {
                yield return next;
            }
        }
    }

    private static List<ExpressionSyntax> Replacements(SemanticModel model, LateUse late, LiveDuplicate duplicate, IEnumerable<SyntaxNode> nodes)
    {
        var found = new List<ExpressionSyntax>();
        foreach (var node in nodes)
        {
            if (node is StatementSyntax statement && late.Named.Any(variable => Effects.Of(statement, model, []).Writes.Contains(variable.Symbol, SymbolEqualityComparer.Default)))
            {
                break;
            }

            foreach (var mention in late.Named.SelectMany(variable => variable.In(node, model)))
            {
                if (!SocketCall.IsQuiet(mention, model) && !found.Any(other => other.Contains(mention)) && Fitting(model, mention, duplicate.Type) is { } whole)
                {
                    found.Add(whole);
                }
            }
        }

        return found;
    }

    // The mention with as many members of it as the duplicate stands for: all of client.Client.
    private static ExpressionSyntax? Fitting(SemanticModel model, ExpressionSyntax mention, ITypeSymbol type)
    {
        for (var whole = mention; whole is not null; whole = whole.Parent as MemberAccessExpressionSyntax)
        {
            if (model.GetTypeInfo(whole).Type is { } wanted && model.Compilation.ClassifyConversion(type, wanted) is { IsImplicit: true, IsUserDefined: false })
            {
                return whole;
            }
        }

        return null;
    }
}
