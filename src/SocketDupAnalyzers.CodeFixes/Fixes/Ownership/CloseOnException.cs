using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>
/// Closes a duplicate that is handed over in the end when something before that throws: in a catch around as few
/// statements as the rules are content with.
/// </summary>
internal sealed class CloseOnException() : SocketEdit("Catch", "Close when an exception is thrown")
{
    private const int MostPlans = 8;

    public override async Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        if (Holder.Find(site) is not { } holder
            || Thrower(site, holder) is not { } first
            || Closing(site, holder) is not { } close
            || !await holder.IsGivenAwayAsync(cancellation).ConfigureAwait(false))
        {
            return [];
        }

        var from = holder.Rest.SkipWhile(statement => statement != first).ToList();
        return Ranges(site.Model, holder, from)
            .Take(MostPlans)
            .Where(range => !holder.IsRaw || !range.Any(statement => holder.Closes.Any(old => statement.Contains(old))))
            .Select(range => Write(site, range, close))
            .OfType<Rearrangement>()
            .ToList();
    }

    // The statement of the first operation that throws; a path that is left in another way takes more than a catch.
    private static StatementSyntax? Thrower(FixSite site, Holder holder)
    {
        if (site.Places.Others.IsEmpty || site.Places.Rule == "SDA2001")
        {
            return null;
        }

        var place = site.Places.Others[0];
        return site.Places.Rule == "SDA2002" && site.Root.FindNode(place).FirstAncestorOrSelf<SyntaxNode>(node => node is ThrowStatementSyntax or ThrowExpressionSyntax) is null
            ? null
            : holder.Rest.FirstOrDefault(statement => statement.Span.Contains(place));
    }

    private static string? Closing(FixSite site, Holder holder)
    {
        if (holder.IsRaw)
        {
            return NativeClose.Of(site, holder);
        }

        var initializer = holder.Declaration.Declaration.Variables[0].Initializer!.Value;
        var mayBeNull = initializer is ConditionalAccessExpressionSyntax or ConditionalExpressionSyntax
            || site.Model.GetTypeInfo(initializer).Nullability.FlowState == NullableFlowState.MaybeNull;
        var dispose = site.Model.LookupSymbols(holder.Declaration.SpanStart, holder.Local.Type, "Dispose")
            .OfType<IMethodSymbol>()
            .Any(method => method is { Parameters.IsEmpty: true, IsStatic: false, IsExtensionMethod: false });
        return dispose ? $"{holder.Name}{(mayBeNull ? "?" : "")}.Dispose();" : null;
    }

    // From the first that throws on, one statement more each time; what declares a local for later takes all up to the return.
    private static IEnumerable<IReadOnlyList<StatementSyntax>> Ranges(SemanticModel model, Holder holder, List<StatementSyntax> from)
    {
        for (var count = 1; count <= from.Count; count++)
        {
            var range = from.Take(count).ToList();
            if (!SocketSymbols.Share(Declared(model, range), SocketSymbols.In(from.Skip(count), model)))
            {
                yield return range;
                continue;
            }

            if (from[from.Count - 1] is ReturnStatementSyntax && !from.Skip(1).Take(from.Count - 2).Any(statement => MayGiveAway(model, holder, statement)))
            {
                yield return from;
            }

            yield break;
        }
    }

    private static IEnumerable<ISymbol> Declared(SemanticModel model, IEnumerable<StatementSyntax> statements) =>
        statements.SelectMany(statement => statement.DescendantNodes())
            .Where(node => node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax)
            .Select(node => model.GetDeclaredSymbol(node))
            .OfType<ISymbol>();

    private static bool MayGiveAway(SemanticModel model, Holder holder, StatementSyntax statement) =>
        holder.Variables.SelectMany(variable => variable.In(statement, model))
            .Any(mention => SocketCall.MemberOf(mention) is null && !SocketCall.IsQuiet(mention, model));

    private static Rearrangement? Write(FixSite site, IReadOnlyList<StatementSyntax> range, string close)
    {
        var enclosure = new Enclosure(site, range);
        if (!enclosure.Fits)
        {
            return null;
        }

        var edits = new Rearrangement(site.Text);
        var step = site.Lines.Step(range[0]);
        enclosure.Wrap(edits, ["try", "{"], ["}", "catch", "{", step + close, step + "throw;", "}"]);
        return edits;
    }
}
