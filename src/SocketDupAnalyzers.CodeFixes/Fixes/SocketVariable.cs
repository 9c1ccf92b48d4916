using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// What code calls a socket by: a local, a parameter, a field or property, or one reached through another (<c>session.Socket</c>).
/// The members of the framework are no part of it: <c>client.Client</c> is the variable <c>client</c>.
/// </summary>
internal sealed class SocketVariable
{
    private readonly ImmutableArray<ISymbol> _path;

    private SocketVariable(ImmutableArray<ISymbol> path) => _path = path;

    /// <summary>What a write to the variable writes.</summary>
    public ISymbol Symbol => _path[_path.Length - 1];

    /// <summary>Local or parameter, so that nothing but the body that declares it can write it.</summary>
    public bool IsLocal => _path.Length == 1 && Symbol is ILocalSymbol or IParameterSymbol;

    public static SocketVariable Of(ISymbol symbol) => new(ImmutableArray.Create(symbol));

    /// <summary>The variable that an expression is, or is reached from.</summary>
    public static SocketVariable? Of(SyntaxNode? expression, SemanticModel model)
    {
        for (var node = expression; node is not null; node = Inner(node))
        {
            if (PathOf(node, model) is { } path)
            {
                return new SocketVariable(path);
            }
        }

        return null;
    }

    /// <summary>The variables that a close closes: what its call is made on and given, or the resource of its using.</summary>
    public static IReadOnlyList<SocketVariable> ClosedBy(CloseSite close, SemanticModel model)
    {
        var found = new List<SocketVariable>();
        if (close.Call is { } call)
        {
            Add(Of(SocketCall.Receiver(call), model));
            foreach (var argument in call.ArgumentList.Arguments)
            {
                Add(Of(argument.Expression, model));
            }
        }
        else if (close.Statement is UsingStatementSyntax { Expression: { } expression })
        {
            Add(Of(expression is AssignmentExpressionSyntax assignment ? assignment.Left : expression, model));
        }
        else
        {
            foreach (var variable in close.Subjects.OfType<VariableDeclarationSyntax>().SelectMany(declaration => declaration.Variables))
            {
                Add(Of(model.GetDeclaredSymbol(variable)!));
                Add(Of(variable.Initializer?.Value, model));
            }
        }

        return found;

        void Add(SocketVariable? variable)
        {
            if (variable is not null)
            {
                found.Add(variable);
            }
        }
    }

    /// <summary>Variables together with the locals of a body that the framework makes of them: streams over a socket, its handle, its client.</summary>
    public static IReadOnlyList<SocketVariable> WithAliases(IEnumerable<SocketVariable> variables, SyntaxNode body, SemanticModel model)
    {
        var aliases = variables.ToList();
        foreach (var declared in StatementList.Within(body).OfType<VariableDeclaratorSyntax>())
        {
            if (declared.Initializer is { } initializer && model.GetDeclaredSymbol(declared) is ILocalSymbol { Type.SpecialType: SpecialType.None } local
                && aliases.Any(alias => alias.IsIn(initializer, model)) && initializer.DescendantNodes().All(IsFramework))
            {
                aliases.Add(Of(local));
            }
        }

        return aliases;

        bool IsFramework(SyntaxNode node) =>
            node is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
            || model.GetSymbolInfo(node).Symbol is IMethodSymbol method && SocketApi.IsFramework(method.ContainingType);
    }

    /// <summary>Where a piece of code names the variable.</summary>
    public IEnumerable<ExpressionSyntax> In(SyntaxNode node, SemanticModel model) =>
        node.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
            .Where(expression => PathOf(expression, model) is { } path && path.SequenceEqual(_path, SymbolEqualityComparer.Default)
                && !(expression.Parent is MemberAccessExpressionSyntax whole && whole.Name == expression));

    public bool IsIn(SyntaxNode node, SemanticModel model) => In(node, model).Any();

    private static SyntaxNode? Inner(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        CastExpressionSyntax cast => cast.Expression,
        CheckedExpressionSyntax @checked => @checked.Expression,
        PostfixUnaryExpressionSyntax suppression => suppression.Operand,
        AwaitExpressionSyntax await => await.Expression,
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AsExpression) => binary.Left,
        MemberAccessExpressionSyntax access => access.Expression,
        ConditionalAccessExpressionSyntax access => access.Expression,
        InvocationExpressionSyntax call => (call.Expression as MemberAccessExpressionSyntax)?.Expression,
        _ => null,
    };

    private static ImmutableArray<ISymbol>? PathOf(SyntaxNode node, SemanticModel model)
    {
        switch (node)
        {
            case IdentifierNameSyntax when IsVariable(model.GetSymbolInfo(node).Symbol, out var symbol):
                return ImmutableArray.Create(symbol);
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } access
                when IsVariable(model.GetSymbolInfo(access).Symbol, out var symbol):
                return ImmutableArray.Create(symbol);
            case MemberAccessExpressionSyntax access when IsVariable(model.GetSymbolInfo(access).Symbol, out var symbol):
                return symbol.IsStatic ? ImmutableArray.Create(symbol) : PathOf(access.Expression, model)?.Add(symbol);
            default:
                return null;
        }
    }

    private static bool IsVariable(ISymbol? symbol, out ISymbol variable)
    {
        variable = symbol!;
        return symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol { DeclaringSyntaxReferences.IsEmpty: false }
            or IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false, IsIndexer: false };
    }
}
