using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>An operation in a form that can be put under a lock: in a statement of its own, or as the whole body of a function.</summary>
internal sealed class GatedOperation
{
    private GatedOperation(SyntaxNode node, SyntaxNode function, StatementSyntax? statement, IMethodSymbol? symbol)
    {
        (Node, Function, Statement, Symbol) = (node, function, statement, symbol);
    }

    public SyntaxNode Node { get; }

    /// <summary>The function that it runs in; the compilation unit for a program without one.</summary>
    public SyntaxNode Function { get; }

    /// <summary>The statement that it runs in; null where the function has an expression for its body.</summary>
    public StatementSyntax? Statement { get; }

    public IMethodSymbol? Symbol { get; }

    /// <summary>Whether it is awaited, or returned and will be.</summary>
    public bool IsAsync { get; private init; }

    /// <summary>Whether its function hands its task on, and has to await it instead.</summary>
    public bool BecomesAsync { get; private init; }

    /// <summary>Whether it is awaited with <c>ConfigureAwait(false)</c>.</summary>
    public bool LeavesContext { get; private init; }

    /// <summary>What goes under the lock.</summary>
    public SyntaxNode Guarded => Statement ?? (SyntaxNode)Body!;

    /// <summary>The expression that is the whole body of its function.</summary>
    public ExpressionSyntax? Body => Statement is not null ? null : BodyOf(Function);

    /// <summary>Whether the function is asynchronous, was it before or not.</summary>
    public bool IsInAsync(GateGroup group) => group.Asynchronous.Contains(Function) || (Symbol?.IsAsync ?? Function is CompilationUnitSyntax && IsAsync);

    /// <summary>The operation at a place, or null where it cannot be put under a lock as it stands.</summary>
    public static GatedOperation? Of(SyntaxNode node, SemanticModel model)
    {
        if (node is not ExpressionSyntax expression || StatementList.BodyAround(node) is not { } function)
        {
            return null;
        }

        var symbol = function is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(function).Symbol as IMethodSymbol : model.GetDeclaredSymbol(function) as IMethodSymbol;
        var statement = node.Ancestors().TakeWhile(outer => outer != function).OfType<StatementSyntax>().FirstOrDefault();
        if (function is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax or AccessorDeclarationSyntax or BaseMethodDeclarationSyntax or CompilationUnitSyntax)
            || (statement is null && (symbol is null || BodyOf(function)?.Span.Contains(node.Span) != true))
            || (statement is not null && !IsSimple(statement)))
        {
            return null;
        }

        var isAwaiting = StatementList.Within(statement ?? (SyntaxNode)BodyOf(function)!).Any(inner => inner is AwaitExpressionSyntax);
        if (!TaskTypes.IsTask(model.GetTypeInfo(expression).Type, model.Compilation))
        {
            return new GatedOperation(node, function, statement, symbol) { IsAsync = isAwaiting };
        }

        var whole = Whole(expression);
        if (whole.Parent is AwaitExpressionSyntax)
        {
            return new GatedOperation(node, function, statement, symbol) { IsAsync = true, LeavesContext = whole != expression && whole.ToString().EndsWith("ConfigureAwait(false)", System.StringComparison.Ordinal) };
        }

        if (IsWaitedFor(whole))
        {
            return new GatedOperation(node, function, statement, symbol) { IsAsync = isAwaiting };
        }

        return symbol is { IsAsync: false } && IsHandedOn(expression, function, statement) && TaskTypes.IsTask(symbol.ReturnType, model.Compilation)
            ? new GatedOperation(node, function, statement, symbol) { IsAsync = true, BecomesAsync = true }
            : null;
    }

    private static ExpressionSyntax? BodyOf(SyntaxNode function) => function switch
    {
        LambdaExpressionSyntax lambda => lambda.ExpressionBody,
        LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression,
        BaseMethodDeclarationSyntax method => method.ExpressionBody?.Expression,
        _ => null,
    };

    private static bool IsSimple(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax or ReturnStatementSyntax => true,
        LocalDeclarationStatementSyntax local => local.UsingKeyword.IsKind(SyntaxKind.None) && !local.IsConst && local.Declaration.Variables.Count == 1 && local.Declaration.Type is not RefTypeSyntax,
        _ => false,
    };

    private static ExpressionSyntax Whole(ExpressionSyntax expression) => expression.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => Whole(parenthesized),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "AsTask", Parent: InvocationExpressionSyntax call } => Whole(call),
        _ => expression,
    };

    private static bool IsWaitedFor(ExpressionSyntax task) => task.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter", Parent: InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult" } } } => true,
        _ => false,
    };

    /// <summary>Whether the task is the result of its function, whose only return is its last statement.</summary>
    private static bool IsHandedOn(ExpressionSyntax task, SyntaxNode function, StatementSyntax? statement) => statement switch
    {
        null => BodyOf(function) == task && function is not LambdaExpressionSyntax { AttributeLists.Count: > 0 } and not ParenthesizedLambdaExpressionSyntax { ReturnType: not null },
        ReturnStatementSyntax @return => @return.Expression == task
            && function is not AnonymousMethodExpressionSyntax and not AccessorDeclarationSyntax
            && @return.Parent is BlockSyntax block && block.Parent == function && block.Statements.Last() == @return
            && StatementList.Within(block).OfType<ReturnStatementSyntax>().Count() == 1,
        _ => false,
    };
}
