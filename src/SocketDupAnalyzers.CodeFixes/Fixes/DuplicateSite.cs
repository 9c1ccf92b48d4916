using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>Where a socket is duplicated: the call, the value that it becomes, and the statement around them.</summary>
internal sealed class DuplicateSite
{
    private DuplicateSite(ExpressionSyntax call, ExpressionSyntax value, StatementSyntax statement)
    {
        Call = call;
        Value = value;
        Statement = statement;
    }

    public ExpressionSyntax Call { get; }

    /// <summary>The call with what is merely its coat: casts, wrapping handles and sockets, the await of a task.</summary>
    public ExpressionSyntax Value { get; }

    public StatementSyntax Statement { get; }

    /// <summary>The nodes from the value down to the call: what they do is known.</summary>
    public IReadOnlyCollection<SyntaxNode> Coats =>
        Value.DescendantNodesAndSelf()
            .Where(node => node.Contains(Call) || Call is ConditionalAccessExpressionSyntax access && node is InvocationExpressionSyntax && access.WhenNotNull.Contains(node))
            .ToList();

    public static DuplicateSite? Find(FixSite site)
    {
        var model = site.Model;
        if (site.Report.FirstAncestorOrSelf<ExpressionSyntax>() is not { } call
            || site.Report.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || StatementList.BodyAround(call) != StatementList.BodyAround(statement))
        {
            return null;
        }

        var value = call;
        while (Coat(value, model) is { } coat)
        {
            value = coat;
        }

        return model.GetTypeInfo(value).Type is { } type && IsTask(type) ? null : new DuplicateSite(call, value, statement);
    }

    /// <summary>Whether the value is evaluated exactly once whenever control comes to the statement, an ancestor of it.</summary>
    public bool IsCertainIn(StatementSyntax outer)
    {
        for (SyntaxNode child = Value; child != outer; child = child.Parent!)
        {
            var certain = child.Parent switch
            {
                ConditionalExpressionSyntax conditional => conditional.Condition == child,
                BinaryExpressionSyntax binary => binary.Left == child || !IsShortcut(binary.Kind()),
                AssignmentExpressionSyntax assignment => !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
                ConditionalAccessExpressionSyntax access => access.Expression == child,
                SwitchExpressionArmSyntax or QueryExpressionSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax => false,
                IfStatementSyntax @if => @if.Condition == child,
                CommonForEachStatementSyntax loop => loop.Expression == child,
                SwitchStatementSyntax @switch => @switch.Expression == child,
                WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or TryStatementSyntax or CatchClauseSyntax
                    or FinallyClauseSyntax or LabeledStatementSyntax or SwitchSectionSyntax => false,
                null => false,
                _ => true,
            };
            if (!certain)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShortcut(SyntaxKind kind) =>
        kind is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;

    private static ExpressionSyntax? Coat(ExpressionSyntax inner, SemanticModel model) => inner.Parent switch
    {
        ParenthesizedExpressionSyntax or CheckedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax => (ExpressionSyntax)inner.Parent,
        PostfixUnaryExpressionSyntax suppression when suppression.IsKind(SyntaxKind.SuppressNullableWarningExpression) => suppression,
        ConditionalAccessExpressionSyntax access when access.WhenNotNull == inner => access,
        ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } list }
            when SocketApi.IsWrapper(model.GetTypeInfo(creation).Type) && list.Arguments.All(other => other.Expression == inner || IsConstant(other.Expression, model)) => creation,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == inner && IsTaskStep(access.Name.Identifier.ValueText, model.GetTypeInfo(inner).Type) => call,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } access when IsTask(model.GetTypeInfo(inner).Type) => access,
        _ => null,
    };

    private static bool IsConstant(ExpressionSyntax expression, SemanticModel model) => model.GetConstantValue(expression).HasValue;

    private static bool IsTaskStep(string name, ITypeSymbol? type) =>
        name is "ConfigureAwait" or "GetAwaiter" && IsTask(type) || name == "GetResult" && type is { Name: "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" };

    private static bool IsTask(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" };
}
