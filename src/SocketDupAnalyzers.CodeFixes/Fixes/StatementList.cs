using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>Statements that run one after the other: of a block, of a switch section, or at the top level of a program.</summary>
internal static class StatementList
{
    /// <summary>The statements beside a statement, itself included; empty for an embedded statement without braces.</summary>
    public static IReadOnlyList<StatementSyntax> Around(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement).ToList(),
        _ => [],
    };

    /// <summary>
    /// The statements of the innermost list that holds both nodes, from the one around the first to the one
    /// around the second; empty when there is no such list, or when the second does not come after the first.
    /// </summary>
    public static IReadOnlyList<StatementSyntax> Between(SyntaxNode first, SyntaxNode second)
    {
        foreach (var ancestor in second.AncestorsAndSelf().OfType<StatementSyntax>())
        {
            var list = Around(ancestor);
            var last = IndexIn(list, second);
            var start = IndexIn(list, first);
            if (start >= 0)
            {
                return start < last ? list.Skip(start).Take(last - start + 1).ToList() : [];
            }
        }

        return [];
    }

    /// <summary>The body that a node runs in: a member, an accessor, a lambda, a local function, or the program itself.</summary>
    public static SyntaxNode? BodyAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(IsBody);

    public static bool IsBody(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
            or CompilationUnitSyntax
            or MemberDeclarationSyntax and not GlobalStatementSyntax;

    /// <summary>The nodes of a body that run as part of it, without those of functions nested in it.</summary>
    public static IEnumerable<SyntaxNode> Within(SyntaxNode node) =>
        node.DescendantNodesAndSelf(inner => inner == node || inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or TypeDeclarationSyntax));

    private static int IndexIn(IReadOnlyList<StatementSyntax> list, SyntaxNode node)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].FullSpan.Contains(node.FullSpan) && list[i].SyntaxTree == node.SyntaxTree)
            {
                return i;
            }
        }

        return -1;
    }
}
