using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Dup-then-close: a duplicate that is taken after the close (SDA1001) moves in front of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DupThenCloseFix)), Shared]
public sealed class DupThenCloseFix() : SocketFix("SDA1001", "DupThenClose", "Duplicate before closing", new FlowHost())
{
    private protected override SyntaxNode? Write(FixSite site, Rearrangement edits, CancellationToken cancellation)
    {
        if (site.Places.Others.IsEmpty
            || DuplicateSite.Find(site.Root, site.Model, site.Places.Report) is not { } duplicate
            || CloseSite.Find(site.Root, site.Places.Others[0]) is not { } close
            || new MovePlanner(site, duplicate, close).Plan() is not { } move
            || ClosesTwice(site.Model, duplicate, close)
            || !new CloseHistory(site.Model, move).IsInTime()
            || KeepConnection(site.Model, move, edits) is not { } behind
            || !new MoveWriter(site, move, edits).Write(behind))
        {
            return null;
        }

        return move.Anchor.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? site.Root;
    }

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
