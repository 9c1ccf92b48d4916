using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>What a statement has to look like to move as it is, and what has to move along with it.</summary>
internal sealed class StatementForms(SemanticModel model, DuplicateSite duplicate)
{
    /// <summary>A declaration of one local, an assignment of one variable, or a call.</summary>
    public static bool IsPlain(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax local => local.Declaration.Variables.Count == 1 && local.Declaration.Type is not RefTypeSyntax,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } =>
            assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && IsVariable(assignment.Left),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax } => true,
        _ => false,
    };

    public static bool IsUsing(StatementSyntax statement) => statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 };

    /// <summary>Whether the statement as a whole can move in this form, or its value out of it.</summary>
    public bool Has(StatementSyntax statement, MoveForm form, bool intoBody) => form switch
    {
        MoveForm.Statement => statement == duplicate.Statement && IsPlain(statement) && !(intoBody && IsUsing(statement)),
        MoveForm.Guard => !intoBody && IsGuard(statement),
        _ => duplicate.IsCertainIn(statement),
    };

    /// <summary>Whether the value is all that the statement computes.</summary>
    public bool IsAll(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax local => local.Declaration.Variables[0].Initializer?.Value == duplicate.Value,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => assignment.Right == duplicate.Value,
        ExpressionStatementSyntax only => only.Expression == duplicate.Value,
        _ => false,
    };

    /// <summary>A method of this very object, or a local function, may look at anything that was written in between.</summary>
    public bool IsOpaque() =>
        model.GetSymbolInfo(duplicate.Call).Symbol is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method
        && (method.MethodKind == MethodKind.LocalFunction || !method.IsStatic && method.MethodKind == MethodKind.Ordinary && IsOnThis(duplicate.Call));

    /// <summary>Whether a socket is asked for anything that its close changes.</summary>
    public bool AsksState(StatementSyntax statement) =>
        StatementList.Within(statement).Any(node => model.GetSymbolInfo(node).Symbol is IPropertySymbol property
            && SocketApi.Is(property.ContainingType, "Socket", "TcpClient", "UdpClient", "TcpListener", "NetworkStream")
            && property.Name is not ("Handle" or "SafeHandle" or "Client" or "Server" or "Socket"));

    /// <summary>
    /// The check of the native error behind a duplicate, which must stay right behind it. Spoiled means that the
    /// error is read in a way that the move would put behind another native call.
    /// </summary>
    public StatementSyntax? ErrorCheck(StatementSyntax statement, MoveForm form, bool intoBody, out bool spoiled)
    {
        var following = StatementList.Around(statement).SkipWhile(other => other != statement).Skip(1).ToList();
        var next = following.FirstOrDefault();
        var reading = following.TakeWhile(other => !CallsNative(other)).Where(ReadsLastError).ToList();
        var movesAlong = form == MoveForm.Statement && !intoBody && next is IfStatementSyntax { Else: null } && reading.Count == 1 && reading[0] == next;
        spoiled = form != MoveForm.Guard && ReadsLastError(statement) || reading.Count > 0 && !movesAlong;
        return movesAlong && !spoiled ? next : null;
    }

    private bool IsGuard(StatementSyntax statement) =>
        statement is IfStatementSyntax { Else: null, Statement: ThrowStatementSyntax or BlockSyntax { Statements: { Count: 1 } } } guard
        && guard.Condition.Contains(duplicate.Value)
        && (guard.Statement as BlockSyntax)?.Statements[0] is null or ThrowStatementSyntax
        && duplicate.IsCertainIn(statement);

    private static bool IsOnThis(ExpressionSyntax call) =>
        call is InvocationExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } };

    private static bool IsVariable(ExpressionSyntax target) =>
        target is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax };

    private bool CallsNative(StatementSyntax statement) =>
        StatementList.Within(statement).Any(node => node is InvocationExpressionSyntax
            && model.GetSymbolInfo(node).Symbol is IMethodSymbol method && SocketApi.IsNative(method) && !SocketApi.ReadsLastError(method));

    private bool ReadsLastError(StatementSyntax statement) =>
        StatementList.Within(statement).Any(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
            && model.GetSymbolInfo(node).Symbol is IMethodSymbol method && SocketApi.ReadsLastError(method));
}
