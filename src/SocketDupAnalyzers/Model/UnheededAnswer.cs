using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Model;

/// <summary>Questions whether work has ended whose answer is at most written out: whatever it is, the code goes on.</summary>
internal static class UnheededAnswer
{
    /// <summary>Whether nothing but output depends on <paramref name="question"/>, a condition or what is kept in a variable.</summary>
    public static bool Is(SyntaxNode question)
    {
        var whole = question;
        while (whole.Parent is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "!" }
            || (whole.Parent is ConditionalExpressionSyntax { WhenTrue: LiteralExpressionSyntax, WhenFalse: LiteralExpressionSyntax } choice && choice.Condition == whole))
        {
            whole = whole.Parent!;
        }

        return whole.Parent switch
        {
            IfStatementSyntax branch => whole == branch.Condition && OnlyWrites(branch.Statement) && (branch.Else is null || OnlyWrites(branch.Else.Statement)),
            ArgumentSyntax argument => IsOutput(argument.Parent?.Parent),
            InterpolationSyntax => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax kept } => IsUnheeded(kept),
            _ => false,
        };
    }

    private static bool IsUnheeded(VariableDeclaratorSyntax kept) =>
        kept.FirstAncestorOrSelf<BlockSyntax>() is { } scope
        && scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == kept.Identifier.ValueText).All(Is);

    private static bool OnlyWrites(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.All(OnlyWrites),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => IsOutput(call),
        _ => false,
    };

    private static bool IsOutput(SyntaxNode? node) => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Write" or "WriteLine" } } call
        && call.ArgumentList.Arguments.All(argument => !argument.DescendantNodes().Any(part => part is InvocationExpressionSyntax or AwaitExpressionSyntax));
}
