using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Dup-then-close: the duplicate moves in front of the close.</summary>
internal sealed class DupThenClose() : SocketEdit("DupThenClose", "Duplicate before closing")
{
    public override bool MayContinue => true;

    public override Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var edits = new Rearrangement(site.Text);
        return Task.FromResult<IReadOnlyList<Rearrangement>>(Write(site, edits) ? [edits] : []);
    }

    private static bool Write(FixSite site, Rearrangement edits) =>
        !site.Places.Others.IsEmpty
        && DuplicateSite.Find(site) is { } duplicate
        && CloseSite.Find(site.Root, site.Places.Others[0]) is { } close
        && new MovePlanner(site, duplicate, close).Plan() is { } move
        && !ClosesTwice(site.Model, duplicate, close)
        && new CloseHistory(site.Model, move).IsInTime()
        && KeepConnection(site.Model, move, edits) is { } behind
        && new MoveWriter(site, move, edits).Write(behind);

    // DuplicateAndClose is a close itself: in front of another one of its kind, or of a raw close, it is as wrong as behind it.
    private static bool ClosesTwice(SemanticModel model, DuplicateSite duplicate, CloseSite close) =>
        model.GetSymbolInfo(duplicate.Call).Symbol is IMethodSymbol method && SocketApi.IsDuplicateAndClose(method)
        && close.Call is { } call
        && (model.GetSymbolInfo(call).Symbol is not IMethodSymbol closing || !SocketApi.IsClose(closing) || !SocketApi.IsFramework(closing.ContainingType));

    // Closes that would shut the connection down for the duplicate as well take the form that does not;
    // answers what to write behind the duplicate, or null when there is no such form.
    private static string? KeepConnection(SemanticModel model, Move move, Rearrangement edits)
    {
        if (move.Close.Call is not { } call)
        {
            var behind = QuietClose.InsideUsing(move.Close.Statement, model);
            return behind is { Length: > 0 } && move.Body is null ? null : behind;
        }

        var closed = SocketSymbols.In(move.Close.Subjects, model);
        var closes = StatementList.Within(move.Anchor).OfType<InvocationExpressionSyntax>()
            .Where(other => other == call
                || model.GetSymbolInfo(other).Symbol is IMethodSymbol method && SocketApi.IsClose(method)
                && SocketSymbols.Share(SocketSymbols.In([other], model), closed));
        return closes.All(other => QuietClose.Rewrite(other, model, edits)) ? "" : null;
    }
}
