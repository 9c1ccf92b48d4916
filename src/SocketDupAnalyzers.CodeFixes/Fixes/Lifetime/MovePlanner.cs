using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// Decides where a duplicate goes and whether it may. It runs earlier than it did, so nothing that it
/// overtakes may write what it reads or read what it writes, leave the body, or have been written for a
/// connection that is gone.
/// </summary>
internal sealed class MovePlanner(FixSite site, DuplicateSite duplicate, CloseSite close)
{
    private readonly SemanticModel _model = site.Model;
    private readonly HashSet<ISymbol> _closed = SocketSymbols.In(close.Subjects, site.Model);
    private readonly StatementForms _forms = new(site.Model, duplicate);

    public Move? Plan()
    {
        var run = StatementList.Between(close.Scope, duplicate.Call);
        if (run.Count == 0 || HasDirective(run) || run.Any(statement => statement.ContainsDiagnostics)
            || StatementList.BodyAround(close.Statement) is not { } here || here != StatementList.BodyAround(duplicate.Call)
            || StatementList.Within(here).Any(node => node is LabeledStatementSyntax))
        {
            return null;
        }

        var anchor = run[0];
        if (anchor is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax || ClosesInLoop(anchor))
        {
            return null;
        }

        var body = BodyToEnter(anchor);
        if (body is null && IsScopeOf(anchor) || body is not null && _model.AnalyzeControlFlow(body) is not { Succeeded: true, EndPointIsReachable: true })
        {
            return null;
        }

        return Try(run, body, MoveForm.Statement) ?? Try(run, body, MoveForm.Value) ?? Try(run, body, MoveForm.Guard);
    }

    private Move? Try(IReadOnlyList<StatementSyntax> run, StatementSyntax? body, MoveForm form)
    {
        var statement = run[run.Count - 1];
        if (!_forms.Has(statement, form, intoBody: body is not null)
            || EffectsOf(statement, form) is not { } effects
            || Needed(run, effects) is not { } needed)
        {
            return null;
        }

        var check = _forms.ErrorCheck(statement, form, intoBody: body is not null, out var spoiled);
        var stays = run.Skip(1).Take(run.Count - 2).Except(needed).ToList();
        var overtaken = stays.Select(other => Effects.Of(other, _model, [])).Concat(Overtaken(run, body, form)).ToList();
        if (spoiled
            || _forms.IsOpaque() && overtaken.Any(other => other.Calls || other.Writes.Count > 0)
            || !overtaken.All(other => MayPass(effects, other) && (check is null || MayPass(Effects.Of(check, _model, []), other)))
            || !needed.All(other => MayMoveAlong(other, run[0], stays)))
        {
            return null;
        }

        return new Move(duplicate, close, run[0], body, form != MoveForm.Value, needed, check);
    }

    // What moves, or null when it does more than a move may reorder.
    private Effects? EffectsOf(StatementSyntax statement, MoveForm form)
    {
        SyntaxNode moves = form switch
        {
            MoveForm.Statement => statement,
            MoveForm.Guard => ((IfStatementSyntax)statement).Condition,
            _ => duplicate.Value,
        };
        var effects = Effects.Of(moves, _model, duplicate.Coats);
        return effects.Leaves || effects.Waits || form != MoveForm.Value && effects.Acts && !_forms.IsAll(statement) ? null : effects;
    }

    // The statements between that make what the duplicate reads, or declare what it writes; null where one may not move.
    private List<StatementSyntax>? Needed(IReadOnlyList<StatementSyntax> run, Effects effects)
    {
        var needed = new List<StatementSyntax>();
        var needs = new HashSet<ISymbol>(effects.Reads.Concat(effects.Writes), SymbolEqualityComparer.Default);
        foreach (var between in run.Skip(1).Take(run.Count - 2).Reverse())
        {
            var does = Effects.Of(between, _model, []);
            if (!SocketSymbols.Share(does.Writes, needs))
            {
                continue;
            }

            if (!StatementForms.IsPlain(between) || StatementForms.IsUsing(between) || _forms.AsksState(between)
                || does.Acts || does.Leaves || does.Waits)
            {
                return null;
            }

            needed.Insert(0, between);
            needs.UnionWith(does.Reads.Concat(does.Writes));
        }

        return needed;
    }

    private bool MayMoveAlong(StatementSyntax needed, StatementSyntax anchor, List<StatementSyntax> stays)
    {
        var effects = Effects.Of(needed, _model, []);
        return MayPass(effects, OfAnchor(anchor))
            && stays.Where(other => other.SpanStart < needed.SpanStart).All(other => MayPass(effects, Effects.Of(other, _model, [])));
    }

    // What runs before the duplicate now and after it then.
    private IEnumerable<Effects> Overtaken(IReadOnlyList<StatementSyntax> run, StatementSyntax? body, MoveForm form)
    {
        if (body is null)
        {
            yield return OfAnchor(run[0]);
        }
        else if (close.Call is { } call && call.FirstAncestorOrSelf<FinallyClauseSyntax>() is { } @finally)
        {
            yield return Effects.Of(@finally.Block, _model, KnownClose()).WithLooks(ClosesByHelper());
        }

        if (form == MoveForm.Value)
        {
            yield return Effects.Of(run[run.Count - 1], _model, [], to: duplicate.Value.SpanStart);
        }
    }

    // What an anchor waits for before it closes, it does not wait for in vain. A helper that closes may look at fields.
    private Effects OfAnchor(StatementSyntax anchor)
    {
        var effects = Effects.Of(anchor, _model, KnownClose()).WithLooks(ClosesByHelper());
        return effects.Waits && !BehindClose(anchor).Any(node => Effects.Of(node, _model, KnownClose(), from: close.End).Waits)
            ? effects.WithoutWaits()
            : effects;
    }

    // The parts of an anchor that run after the close in it: not the other branch of an if or switch.
    private IEnumerable<SyntaxNode> BehindClose(StatementSyntax anchor)
    {
        yield return close.Statement;
        foreach (var outer in close.Statement.AncestorsAndSelf().TakeWhile(outer => outer != anchor))
        {
            if (outer is StatementSyntax statement)
            {
                foreach (var later in StatementList.Around(statement).SkipWhile(other => other != statement).Skip(1))
                {
                    yield return later;
                }
            }

            if (outer.Parent is TryStatementSyntax @try)
            {
                yield return @try;
            }
        }
    }

    private IReadOnlyCollection<SyntaxNode> KnownClose() => close.Call is { } call ? [call] : [];

    private bool ClosesByHelper() =>
        close.Call is { } call
        && !(_model.GetSymbolInfo(call).Symbol is IMethodSymbol method && (SocketApi.IsFramework(method.ContainingType) || SocketApi.IsNative(method)));

    private bool MayPass(Effects mover, Effects other) =>
        !other.Leaves && !other.Waits && !(mover.Acts && other.Acts)
        && !SocketSymbols.Share(mover.Reads, other.Writes)
        && !SocketSymbols.Share(mover.Reads, other.Clears.Except(_closed, SymbolEqualityComparer.Default))
        && !SocketSymbols.Share(mover.Writes.Concat(mover.Clears), other.Reads.Concat(other.Writes).Concat(other.Clears))
        && !(other.Looks && mover.Writes.Any(IsShared))
        && !(other.Calls && mover.Writes.Concat(mover.Reads.Except(_closed, SymbolEqualityComparer.Default)).Any(IsShared));

    private static bool IsShared(ISymbol symbol) =>
        symbol is IFieldSymbol { IsReadOnly: false, IsConst: false }
        || symbol is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false };

    // The end of a using whose statement is the anchor, or one of the usings stacked in it; the try of a finally that closes.
    private StatementSyntax? BodyToEnter(StatementSyntax anchor)
    {
        if (close.IsUsing && close.Statement is LocalDeclarationStatementSyntax)
        {
            return close.Scope == anchor ? anchor : null;
        }

        if (close.Call?.Ancestors().TakeWhile(outer => outer != anchor).OfType<FinallyClauseSyntax>().LastOrDefault() is { } @finally)
        {
            return @finally.Parent is TryStatementSyntax { Catches.Count: 0 } @try && @try == anchor ? @try.Block : null;
        }

        if (!close.IsUsing)
        {
            return null;
        }

        var inner = anchor;
        var met = false;
        while (inner is UsingStatementSyntax @using)
        {
            met |= inner == close.Statement;
            inner = @using.Statement;
        }

        return met ? inner : null;
    }

    // A try whose finally closes, or a using: the duplicate goes in, or nowhere.
    private bool IsScopeOf(StatementSyntax anchor) =>
        close.IsUsing ? close.Scope == anchor : anchor is TryStatementSyntax { Finally: { } last } && last.Contains(close.Call!);

    private bool ClosesInLoop(StatementSyntax anchor) =>
        close.Statement.AncestorsAndSelf().TakeWhile(outer => outer != anchor)
            .Any(outer => outer is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax);

    private static bool HasDirective(IReadOnlyList<StatementSyntax> run)
    {
        var first = run[0];
        var last = run[run.Count - 1];
        return run.SelectMany(statement => statement.DescendantTrivia(descendIntoTrivia: false))
            .Any(trivia => trivia.IsDirective && trivia.SpanStart > first.SpanStart && trivia.SpanStart < last.Span.End);
    }
}
