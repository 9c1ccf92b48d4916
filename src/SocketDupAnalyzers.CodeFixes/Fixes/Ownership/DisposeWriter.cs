using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Writes the close of a field into a disposing method, or such a method into its type. What cannot be written well is not.</summary>
internal sealed class DisposeWriter(FixSite site, HeldField held, Rearrangement edits)
{
    private string Break => site.Lines.Break;

    /// <summary>Adds the close to a disposing method that is there.</summary>
    public bool Extend(MethodDeclarationSyntax method)
    {
        if (method.ParameterList.Parameters.Count == 1)
        {
            return method.Body is { } whole && ExtendOptional(whole, method.ParameterList.Parameters[0].Identifier.ValueText);
        }

        return method switch
        {
            { Body: { } body } => Append(body),
            { ExpressionBody: { } arrow } => Unfold(method, arrow),
            _ => false,
        };
    }

    /// <summary>Adds an override of the base's method.</summary>
    public bool Override(IMethodSymbol method) => method.Parameters.IsEmpty
        ? AddMethod("public override void Dispose()", [Close, "", "base.Dispose();"])
        : AddMethod(
            $"{SyntaxFacts.GetText(method.DeclaredAccessibility)} override void Dispose(bool disposing)",
            ["if (disposing)", "{", Step + Close, "}", "", "base.Dispose(disposing);"]);

    /// <summary>Makes the type disposable.</summary>
    public bool Implement()
    {
        var part = held.Part;
        if (part.BaseList is { } bases)
        {
            edits.Insert(bases.Types.Last().Span.End, ", " + Interface());
        }
        else
        {
            edits.Insert((part.ParameterList?.Span ?? part.TypeParameterList?.Span ?? part.Identifier.Span).End, " : " + Interface());
        }

        return AddMethod("public void Dispose()", [Close]);
    }

    private string Close => held.Close(held.Part.OpenBraceToken.Span.End);

    private string Outer => site.Lines.Indentation(held.Part.SpanStart);

    private string Inner => site.Lines.Indentation(site.Report.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.SpanStart);

    /// <summary>One step of indentation, as the type's members take it.</summary>
    private string Step => Inner.Length > Outer.Length && Inner.StartsWith(Outer, System.StringComparison.Ordinal) ? Inner.Substring(Outer.Length)
        : Inner.IndexOf('\t') >= 0 ? "\t"
        : "    ";

    private bool AddMethod(string header, string[] statements)
    {
        var brace = held.Part.CloseBraceToken;
        if (brace.IsMissing || brace.IsKind(SyntaxKind.None) || !site.Lines.Begins(brace) || Inner.Length <= Outer.Length)
        {
            return false;
        }

        var lines = new[] { "", Inner + header, Inner + "{" }
            .Concat(statements.Select(statement => statement.Length == 0 ? "" : Inner + Step + statement))
            .Append(Inner + "}");
        edits.Insert(site.Lines.Start(brace.SpanStart), string.Concat(lines.Select(line => line + Break)));
        return true;
    }

    /// <summary>A method that is told whether it is disposed of, or finalized: then other objects are left alone.</summary>
    private bool ExtendOptional(BlockSyntax body, string flag)
    {
        var check = body.Statements.OfType<IfStatementSyntax>().FirstOrDefault(statement => statement.Condition is IdentifierNameSyntax name && name.Identifier.ValueText == flag);
        if (check is not null)
        {
            return check.Statement is BlockSyntax block && Append(block);
        }

        var indentation = site.Lines.Indentation(body.SpanStart) + Step;
        var lines = new[] { $"if ({flag})", "{", Step + held.Close(body.SpanStart + 1), "}" };
        var text = string.Concat(lines.Select(line => indentation + line + Break));
        var last = Trailing(body);
        if (last == body.Statements.Count)
        {
            return site.Lines.Begins(body.CloseBraceToken) && EndIsReachable(body) && Insert(site.Lines.Start(body.CloseBraceToken.SpanStart), (last > 0 ? Break : "") + text);
        }

        return site.Lines.Owns(body.Statements[last]) && Insert(site.Lines.Top(body.Statements[last]), text + Break);
    }

    /// <summary>Adds the close to the end of a block, in front of what hands over to the base class and the collector.</summary>
    private bool Append(BlockSyntax body)
    {
        var close = held.Close(body.SpanStart + 1);
        if (site.Lines.Together(body.OpenBraceToken.SpanStart, body.CloseBraceToken.SpanStart))
        {
            return Trailing(body) == body.Statements.Count && EndIsReachable(body)
                && Insert(body.Statements.Count == 0 ? body.OpenBraceToken.Span.End : body.Statements.Last().Span.End, " " + close);
        }

        var last = Trailing(body);
        if (last < body.Statements.Count && body.Statements[last] is ReturnStatementSyntax exit)
        {
            return body.DescendantNodes().OfType<ReturnStatementSyntax>().Count() == 1 && site.Lines.Owns(exit)
                && Insert(site.Lines.Top(exit), site.Lines.Indentation(exit.SpanStart) + close + Break);
        }

        if (!EndIsReachable(body) || !site.Lines.Begins(body.CloseBraceToken))
        {
            return false;
        }

        if (last > 0)
        {
            var before = body.Statements[last - 1];
            var empty = site.Lines.EndsInBrace(before) ? Break : "";
            return site.Lines.Owns(before) && Insert(site.Lines.Whole(before).End, empty + site.Lines.Indentation(before.SpanStart) + close + Break);
        }

        if (body.Statements.Count > 0)
        {
            return site.Lines.Owns(body.Statements[0]) && Insert(site.Lines.Top(body.Statements[0]), site.Lines.Indentation(body.Statements[0].SpanStart) + close + Break);
        }

        return Insert(site.Lines.Start(body.CloseBraceToken.SpanStart), site.Lines.Indentation(body.CloseBraceToken.SpanStart) + Step + close + Break);
    }

    /// <summary>Makes a block of an expression.</summary>
    private bool Unfold(MethodDeclarationSyntax method, ArrowExpressionClauseSyntax arrow)
    {
        var head = method.ConstraintClauses.LastOrDefault()?.Span.End ?? method.ParameterList.Span.End;
        var gap = TextSpan.FromBounds(head, arrow.Expression.SpanStart);
        var end = method.SemicolonToken.Span.End;
        if (site.Text.ToString(gap).Trim() != "=>" || method.SemicolonToken.IsMissing || arrow.Expression is ThrowExpressionSyntax)
        {
            return false;
        }

        var outer = site.Lines.Indentation(method.SpanStart);
        var inner = outer + Step;
        var close = held.Close(method.SpanStart);
        var returns = method.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } && !method.Modifiers.Any(SyntaxKind.AsyncKeyword);
        edits.Replace(gap, Break + outer + "{" + Break + inner + (returns ? close + Break + inner + "return " : ""));
        return Insert(end, (returns ? "" : Break + inner + close) + Break + outer + "}");
    }

    /// <summary>Where the statements begin that belong at the end.</summary>
    private static int Trailing(BlockSyntax body)
    {
        var last = body.Statements.Count;
        while (last > 0 && IsLast(body.Statements[last - 1]))
        {
            last--;
        }

        return last;
    }

    private static bool IsLast(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax { Expression: not null } => true,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } =>
            access is { Expression: BaseExpressionSyntax, Name.Identifier.ValueText: "Dispose" } or { Name.Identifier.ValueText: "SuppressFinalize" },
        ExpressionStatementSyntax { Expression: AwaitExpressionSyntax wait } => wait.DescendantNodes().Any(node => node is BaseExpressionSyntax),
        _ => false,
    };

    private bool EndIsReachable(BlockSyntax body) => body.Statements.Count == 0 || site.Model.AnalyzeControlFlow(body) is { Succeeded: true, EndPointIsReachable: true };

    private bool Insert(int position, string text)
    {
        edits.Insert(position, text);
        return true;
    }

    /// <summary>The name of the interface, with a using directive for it where there is none.</summary>
    private string Interface()
    {
        if (site.Model.LookupNamespacesAndTypes(held.Part.Identifier.SpanStart, name: "IDisposable").Any(found => found is ITypeSymbol type && Disposables.Are(type)))
        {
            return "IDisposable";
        }

        var list = held.Part.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(space => space.Usings.Count > 0)?.Usings
            ?? (site.Root as CompilationUnitSyntax)?.Usings
            ?? default;
        if (list.FirstOrDefault() is { GlobalKeyword.RawKind: (int)SyntaxKind.None } first && site.Lines.Owns(first) && !first.GetLeadingTrivia().Any(trivia => trivia.IsDirective))
        {
            edits.Insert(first.SpanStart, "using System;" + Break + site.Lines.Indentation(first.SpanStart));
            return "IDisposable";
        }

        return "System.IDisposable";
    }
}
