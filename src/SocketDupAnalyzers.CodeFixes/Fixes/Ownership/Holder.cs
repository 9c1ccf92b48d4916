using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>The local that a duplicate is declared as, and what becomes of it.</summary>
internal sealed class Holder
{
    private readonly FixSite _site;

    private Holder(FixSite site, DuplicateSite duplicate, LocalDeclarationStatementSyntax declaration, ILocalSymbol local)
    {
        _site = site;
        Duplicate = duplicate;
        Declaration = declaration;
        Local = local;
        Body = StatementList.BodyAround(declaration)!;
        Variable = SocketVariable.Of(local);
        Variables = SocketVariable.WithAliases([Variable], Body, site.Model);
    }

    public DuplicateSite Duplicate { get; }

    public LocalDeclarationStatementSyntax Declaration { get; }

    public ILocalSymbol Local { get; }

    public SyntaxNode Body { get; }

    public SocketVariable Variable { get; }

    /// <summary>The local and its aliases.</summary>
    public IReadOnlyList<SocketVariable> Variables { get; }

    public string Name => Declaration.Declaration.Variables[0].Identifier.Text;

    /// <summary>A number, which a using cannot close.</summary>
    public bool IsRaw => Local.Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64
        or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    /// <summary>The statements behind the declaration.</summary>
    public IReadOnlyList<StatementSyntax> Rest =>
        StatementList.Around(Declaration).SkipWhile(other => other != Declaration).Skip(1).ToList();

    /// <summary>The statements that do nothing but close the duplicate, in its own body.</summary>
    public IEnumerable<ExpressionStatementSyntax> Closes =>
        StatementList.Within(Body).OfType<ExpressionStatementSyntax>().Where(statement => IsClose(statement.Expression));

    public static Holder? Find(FixSite site) =>
        DuplicateSite.Find(site) is { Statement: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, Declaration: { Variables: { Count: 1 } variables } } declaration } duplicate
        && StatementList.Around(declaration).Count > 0
        && site.Model.GetDeclaredSymbol(variables[0]) is ILocalSymbol local
            ? new Holder(site, duplicate, declaration, local)
            : null;

    /// <summary>
    /// Whether some path returns the duplicate, stores it or gives it to somebody: so it is unless the rules, with
    /// every close out of the text, find that it is never closed.
    /// </summary>
    public async Task<bool> IsGivenAwayAsync(CancellationToken cancellation)
    {
        if (_site.Places.Rule == "SDA2001")
        {
            return false;
        }

        var probe = new Rearrangement(_site.Text);
        foreach (var close in Closes)
        {
            probe.Cut(close.Expression.Span);
        }

        foreach (var node in StatementList.Within(Body))
        {
            switch (node)
            {
                case UsingStatementSyntax { Expression: { } expression } @using when IsOfDuplicate(expression):
                    probe.Cut(TextSpan.FromBounds(@using.SpanStart, @using.CloseParenToken.Span.End));
                    break;
                case UsingStatementSyntax { Declaration: { } declaration } @using when IsOfDuplicate(declaration):
                    probe.Replace(TextSpan.FromBounds(@using.SpanStart, @using.OpenParenToken.Span.End), "{ ");
                    probe.Replace(@using.CloseParenToken.Span, ";");
                    probe.Insert(@using.Span.End, "}");
                    break;
                case LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } local when IsOfDuplicate(local.Declaration):
                    probe.Cut(TextSpan.FromBounds(local.SpanStart, local.UsingKeyword.Span.End));
                    break;
            }
        }

        return !(await _site.Rules.AskAsync(probe, _site.Places.Report, cancellation).ConfigureAwait(false)).Contains("SDA2001");
    }

    public bool IsNamedIn(SyntaxNode node) => Variables.Any(variable => variable.IsIn(node, _site.Model));

    private bool IsOfDuplicate(SyntaxNode resource) =>
        resource is VariableDeclarationSyntax declaration
            ? declaration.Variables.Any(variable => variable.Initializer is { } initializer && IsNamedIn(initializer))
            : IsNamedIn(resource);

    private bool IsClose(ExpressionSyntax expression)
    {
        if (expression is AwaitExpressionSyntax await)
        {
            return IsClose(await.Expression);
        }

        var call = expression as InvocationExpressionSyntax
            ?? (expression as ConditionalAccessExpressionSyntax)?.WhenNotNull as InvocationExpressionSyntax;
        return call is not null
            && _site.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method
            && (SocketApi.IsNativeClose(method)
                ? call.ArgumentList.Arguments.Count == 1 && IsDuplicate(call.ArgumentList.Arguments[0].Expression)
                : SocketApi.IsClose(method) && SocketApi.IsFramework(method.ContainingType) && SocketCall.Receiver(call) is { } receiver && IsDuplicate(receiver));
    }

    private bool IsDuplicate(ExpressionSyntax expression) =>
        SocketVariable.Of(expression, _site.Model) is { IsLocal: true } variable
        && Variables.Any(other => SymbolEqualityComparer.Default.Equals(other.Symbol, variable.Symbol));
}
