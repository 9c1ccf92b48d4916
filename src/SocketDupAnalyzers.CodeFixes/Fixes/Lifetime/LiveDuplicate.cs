using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// A local or parameter that may hold a duplicate of what was closed later on. Whether its value is a duplicate the rules
/// know best, through any number of wrappers: had the socket been closed in front of it, they would report a duplicate after a close.
/// </summary>
internal sealed class LiveDuplicate
{
    private readonly ExpressionSyntax _value;
    private readonly StatementSyntax _statement;

    private LiveDuplicate(ISymbol symbol, ITypeSymbol type, ExpressionSyntax value, StatementSyntax statement)
    {
        Symbol = symbol;
        Type = type;
        _value = value;
        _statement = statement;
    }

    public ISymbol Symbol { get; }

    public ITypeSymbol Type { get; }

    public string Name => SyntaxFacts.GetKeywordKind(Symbol.Name) == SyntaxKind.None ? Symbol.Name : "@" + Symbol.Name;

    /// <summary>What may be one: made of the socket before the close, and neither written nor given to anybody before the use; the nearest first.</summary>
    public static IEnumerable<LiveDuplicate> Around(FixSite site, LateUse late) =>
        Definitions(site.Model, late)
            .Where(found => late.Closed.Concat(late.Named).Any(variable => variable.IsIn(found._value, site.Model))
                && !late.Closed.Any(variable => SymbolEqualityComparer.Default.Equals(variable.Symbol, found.Symbol))
                && found.StaysHere(site.Model, late.Use));

    public async Task<bool> IsDuplicateAsync(FixSite site, LateUse late, CancellationToken cancellation)
    {
        var anchor = _statement;
        while (anchor.Parent is UsingStatementSyntax outer)
        {
            anchor = outer;
        }

        if (StatementList.Around(anchor).Count == 0)
        {
            return false;
        }

        var probe = new Rearrangement(site.Text);
        if (late.Close.Call is null)
        {
            probe.Insert(anchor.SpanStart, Piece.Copy(late.Closed.SelectMany(variable => variable.In(_value, site.Model)).First().Span), ".Dispose(); ");
        }
        else
        {
            probe.Insert(anchor.SpanStart, Piece.Copy(late.Close.Subjects.Last().Span), "; ");
        }

        return (await site.Rules.AskAsync(probe, _value.Span, cancellation).ConfigureAwait(false)).Contains("SDA1001");
    }

    private static IEnumerable<LiveDuplicate> Definitions(SemanticModel model, LateUse late)
    {
        foreach (var outer in late.Use.AncestorsAndSelf().OfType<StatementSyntax>())
        {
            if (outer is UsingStatementSyntax { Declaration: { } resource } && resource.Span.End < late.Use.SpanStart)
            {
                foreach (var found in Declared(model, resource, outer))
                {
                    yield return found;
                }
            }

            foreach (var statement in StatementList.Around(outer).TakeWhile(other => other != outer).Reverse())
            {
                foreach (var found in statement.Span.End <= late.Close.Statement.SpanStart ? Defined(model, statement) : [])
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<LiveDuplicate> Defined(SemanticModel model, StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax local => Declared(model, local.Declaration, statement),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment } =>
            Held(model.GetSymbolInfo(assignment.Left).Symbol, assignment.Right, statement),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => call.ArgumentList.Arguments
            .Where(argument => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword))
            .SelectMany(argument => Held(
                argument.Expression is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax single }
                    ? model.GetDeclaredSymbol(single)
                    : model.GetSymbolInfo(argument.Expression).Symbol,
                call,
                statement)),
        _ => [],
    };

    private static IEnumerable<LiveDuplicate> Declared(SemanticModel model, VariableDeclarationSyntax declaration, StatementSyntax statement) =>
        declaration.Variables.Where(variable => variable.Initializer is not null)
            .SelectMany(variable => Held(model.GetDeclaredSymbol(variable), variable.Initializer!.Value, statement));

    private static IEnumerable<LiveDuplicate> Held(ISymbol? symbol, ExpressionSyntax value, StatementSyntax statement) => symbol switch
    {
        ILocalSymbol local => [new LiveDuplicate(local, local.Type, value, statement)],
        IParameterSymbol parameter => [new LiveDuplicate(parameter, parameter.Type, value, statement)],
        _ => [],
    };

    // Only asked for its members until the use: who was given the duplicate may have closed it, or may be using it.
    private bool StaysHere(SemanticModel model, ExpressionSyntax use)
    {
        var body = StatementList.BodyAround(use)!;
        return SocketVariable.Of(Symbol).In(body, model)
            .Where(mention => mention.SpanStart > _value.Span.End && mention.SpanStart < use.SpanStart)
            .All(mention => (SocketCall.MemberOf(mention) is not null || SocketCall.IsQuiet(mention, model)) && StatementList.BodyAround(mention) == body);
    }
}
