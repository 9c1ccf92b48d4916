using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Moves the close behind the last use that follows it, or the end of its using.</summary>
internal sealed class CloseAfterLastUse() : SocketEdit("CloseAfterLastUse", "Close after the last use")
{
    public override Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var edits = new Rearrangement(site.Text);
        return Task.FromResult<IReadOnlyList<Rearrangement>>(LateUse.Find(site) is { } late && Write(site, late, edits) ? [edits] : []);
    }

    private static bool Write(FixSite site, LateUse late, Rearrangement edits)
    {
        if (late.Close.IsUsing)
        {
            var stack = late.Close.Statement;
            while (stack.Parent is UsingStatementSyntax outer)
            {
                stack = outer;
            }

            return stack is UsingStatementSyntax @using
                && new LaterUses(site.Model, late, stack).UpToLast(mayLeave: true) is { Count: > 0 } inside
                && new UsingEnd(site, @using).MoveBehind(inside, edits);
        }

        return IsMovable(late.Close)
            && new LaterUses(site.Model, late, late.Close.Statement) is var later
            && later.UpToLast(mayLeave: false) is { Count: > 0 } passed
            && later.MayMove(late.Close.Statement)
            && new CloseMove(site, late, passed).Write(edits);
    }

    // The close is all that its statement does, but for what it hands out.
    private static bool IsMovable(CloseSite close)
    {
        var whole = (ExpressionSyntax)close.Subjects.Last();
        while (whole.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax
            || whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax })
        {
            whole = whole.Parent is MemberAccessExpressionSyntax ? (ExpressionSyntax)whole.Parent.Parent! : (ExpressionSyntax)whole.Parent;
        }

        return whole.Parent switch
        {
            ExpressionStatementSyntax => true,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax } assignment => assignment.Right == whole,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } local } } =>
                local.Declaration.Variables.Count == 1,
            _ => false,
        };
    }
}
