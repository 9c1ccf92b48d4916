using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>The call that starts work, in its statement and its function.</summary>
internal sealed class WorkStart
{
    private readonly ITypeSymbol? _type;

    private WorkStart(ExpressionSyntax call, StatementSyntax statement, SyntaxNode function, ITypeSymbol? type)
    {
        Call = call;
        Statement = statement;
        Function = function;
        _type = type;
    }

    public ExpressionSyntax Call { get; }

    public StatementSyntax Statement { get; }

    /// <summary>The method, local function, lambda or program that starts it.</summary>
    public SyntaxNode Function { get; }

    /// <summary>Whether the call gives something to await.</summary>
    public bool IsTask => IsTaskType(_type);

    public bool IsTaskOfTask => _type is INamedTypeSymbol { TypeArguments: { Length: 1 } inner } && IsTaskType(inner[0]);

    /// <summary>Whether the function may await.</summary>
    public bool IsInAsync => Function switch
    {
        BaseMethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
        CompilationUnitSyntax => true,
        _ => false,
    };

    /// <summary>Whether the statement does nothing else, but for throwing the result away.</summary>
    public bool IsWhole => Statement is ExpressionStatementSyntax { Expression: var expression }
        && (expression == Call || (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Right: var right } && right == Call));

    public static bool IsTaskType(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };

    public static WorkStart? Find(FixSite site)
    {
        if (site.Report.FirstAncestorOrSelf<ExpressionSyntax>() is not { } call
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || FunctionAround(statement) is not { } function
            || FunctionAround(call) != function)
        {
            return null;
        }

        return new WorkStart(call, statement, function, site.Model.GetTypeInfo(call).Type);
    }

    private static SyntaxNode? FunctionAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(ancestor =>
        ancestor is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);
}
