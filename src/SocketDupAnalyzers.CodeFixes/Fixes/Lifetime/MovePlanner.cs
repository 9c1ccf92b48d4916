using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// Decides where a duplicate goes and whether it may. It runs earlier than it did, so nothing that it
/// overtakes may write what it reads or read what it writes, leave the body, or have been written for a
/// connection that is gone. The whole statement moves where it can, else the value alone.
/// </summary>
internal sealed class MovePlanner(FixSite site, DuplicateSite duplicate, CloseSite close)
{
    private readonly SemanticModel _model = site.Model;
    private readonly HashSet<ISymbol> _closed = SocketSymbols.In(close.Subjects, site.Model);

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

        return Try(run, body, whole: true) ?? Try(run, body, whole: false);
    }

    private Move? Try(IReadOnlyList<StatementSyntax> run, StatementSyntax? body, bool whole)
    {
        var statement = run[run.Count - 1];
        if (whole ? statement != duplicate.Statement || !IsPlain(statement) : !duplicate.IsCertainIn(statement))
        {
            return null;
        }

        if (whole && body is not null && statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 })
        {
            return null;
        }

        var coats = duplicate.Coats;
        var effects = Effects.Of(whole ? statement : duplicate.Value, _model, coats);
        if (effects.Leaves || effects.Waits || whole && effects.Acts && !IsAll(statement))
        {
            return null;
        }

        var needed = new List<StatementSyntax>();
        var stays = new List<StatementSyntax>();
        var needs = new HashSet<ISymbol>(effects.Reads.Concat(effects.Writes), SymbolEqualityComparer.Default);
        foreach (var between in run.Skip(1).Take(run.Count - 2).Reverse())
        {
            var does = Effects.Of(between, _model, []);
            if (!SocketSymbols.Share(does.Writes, needs))
            {
                stays.Add(between);
            }
            else if (IsPlain(between) && !does.Acts && !does.Leaves && !does.Waits && !AsksState(between)
                && stays.All(other => MayPass(does, Effects.Of(other, _model, []))))
            {
                needed.Insert(0, between);
                needs.UnionWith(does.Reads.Concat(does.Writes));
            }
            else
            {
                return null;
            }
        }

        var check = ErrorCheck(statement, whole && body is null, out var spoiled);
        if (spoiled)
        {
            return null;
        }

        var overtaken = Overtaken(run, body, whole, stays);
        var along = needed.Concat(check is null ? [] : [check]).Select(other => Effects.Of(other, _model, [])).ToList();
        if (IsOpaque() && overtaken.Any(other => other.Calls || other.Writes.Count > 0)
            || !along.Append(effects).All(mover => overtaken.All(other => MayPass(mover, other)))
            || body is not null && !along.All(mover => MayPass(mover, OfAnchor(run[0]))))
        {
            return null;
        }

        return new Move(duplicate, close, run[0], body, whole, needed, check);
    }

    // What runs before the duplicate now and after it then.
    private List<Effects> Overtaken(IReadOnlyList<StatementSyntax> run, StatementSyntax? body, bool whole, List<StatementSyntax> stays)
    {
        var overtaken = stays.Select(other => Effects.Of(other, _model, [])).ToList();
        if (body is null)
        {
            overtaken.Add(OfAnchor(run[0]));
        }
        else if (close.Call is { } call && call.FirstAncestorOrSelf<FinallyClauseSyntax>() is { } @finally)
        {
            overtaken.Add(Effects.Of(@finally.Block, _model, KnownClose()).WithLooks(ClosesByHelper()));
        }

        if (!whole)
        {
            overtaken.Add(Effects.Of(run[run.Count - 1], _model, [], to: duplicate.Value.SpanStart));
        }

        return overtaken;
    }

    // What an anchor waits for before it closes, it does not wait for in vain. A helper that closes may look at fields.
    private Effects OfAnchor(StatementSyntax anchor)
    {
        var effects = Effects.Of(anchor, _model, KnownClose()).WithLooks(ClosesByHelper());
        return effects.Waits && !Effects.Of(anchor, _model, KnownClose(), from: close.End).Waits ? effects.WithoutWaits() : effects;
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

    private static bool IsPlain(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax local => local.Declaration.Variables.Count == 1 && local.Declaration.Type is not RefTypeSyntax,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } =>
            assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && IsVariable(assignment.Left),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax } => true,
        _ => false,
    };

    private static bool IsVariable(ExpressionSyntax target) =>
        target is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax };

    private bool IsAll(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax local => local.Declaration.Variables[0].Initializer?.Value == duplicate.Value,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => assignment.Right == duplicate.Value,
        ExpressionStatementSyntax only => only.Expression == duplicate.Value,
        _ => false,
    };

    // A method of this very object, or a local function, may look at anything that was written in between.
    private bool IsOpaque() =>
        _model.GetSymbolInfo(duplicate.Call).Symbol is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method
        && (method.MethodKind == MethodKind.LocalFunction
            || !method.IsStatic && method.MethodKind == MethodKind.Ordinary && duplicate.Call is InvocationExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } });

    // Whether a socket is asked for anything that its close changes.
    private bool AsksState(StatementSyntax statement) =>
        StatementList.Within(statement).Any(node => _model.GetSymbolInfo(node).Symbol is IPropertySymbol property
            && SocketApi.Is(property.ContainingType, "Socket", "TcpClient", "UdpClient", "TcpListener", "NetworkStream")
            && property.Name is not ("Handle" or "SafeHandle" or "Client" or "Server" or "Socket"));

    // A check of the last native error belongs to the call before it: it moves along, or nothing moves.
    private StatementSyntax? ErrorCheck(StatementSyntax statement, bool mayMove, out bool spoiled)
    {
        var following = StatementList.Around(statement).SkipWhile(other => other != statement).ToList();
        var reading = following.Where(ReadsLastError).ToList();
        var next = following.Skip(1).FirstOrDefault();
        spoiled = reading.Count > 1 || reading.Count == 1 && !(mayMove && reading[0] == next && next is IfStatementSyntax { Else: null });
        return spoiled || reading.Count == 0 ? null : next;
    }

    private bool ReadsLastError(StatementSyntax statement) =>
        StatementList.Within(statement).Any(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
            && _model.GetSymbolInfo(node).Symbol is IMethodSymbol method && SocketApi.ReadsLastError(method));

    private static bool HasDirective(IReadOnlyList<StatementSyntax> run)
    {
        var first = run[0];
        var last = run[run.Count - 1];
        return run.SelectMany(statement => statement.DescendantTrivia(descendIntoTrivia: false))
            .Any(trivia => trivia.IsDirective && trivia.SpanStart > first.SpanStart && trivia.SpanStart < last.Span.End);
    }
}
