using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// All that a variable is ever assigned, found by its name in the code that declares it: a member's type, a local's member. An
/// operation that is null stands for a value that cannot be told; an <c>out</c> argument is given as the argument itself.
/// </summary>
internal sealed class AssignedValues
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    public AssignedValues(Compilation compilation) => _compilation = compilation;

    /// <summary>The initializer, what assignments and <c>out</c> arguments bring, and what a getter returns.</summary>
    public ImmutableArray<IOperation?> To(ISymbol variable)
    {
        var values = ImmutableArray.CreateBuilder<IOperation?>();
        foreach (var declaration in DeclarationsOf(variable))
        {
            switch (declaration)
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    values.Add(OperationOf(value));
                    break;
                case PropertyDeclarationSyntax property:
                    values.AddRange(property.Initializer is { } initializer ? ImmutableArray.Create(OperationOf(initializer.Value)) : Returned(property));
                    break;
            }
        }

        foreach (var scope in ScopesOf(variable))
        {
            foreach (var node in scope.DescendantNodes())
            {
                if (Written(node) is { } target && NameOf(target) == variable.Name && IsOf(target, variable))
                {
                    values.Add(OperationOf(node));
                }
            }
        }

        return values.ToImmutable();
    }

    /// <summary>What a method of the compilation returns.</summary>
    public ImmutableArray<IOperation?> ReturnedBy(IMethodSymbol method) =>
        DeclarationsOf(method.PartialImplementationPart ?? method).SelectMany(declaration => Returned(declaration)).ToImmutableArray();

    /// <summary>What a lambda returns.</summary>
    public ImmutableArray<IOperation?> ReturnedBy(SyntaxNode lambda) =>
        lambda is LambdaExpressionSyntax { ExpressionBody: { } expression } ? ImmutableArray.Create(OperationOf(expression)) : Returned(lambda);

    private ImmutableArray<IOperation?> Returned(SyntaxNode body) => body
        .DescendantNodes(node => node == body || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Select(node => node switch
        {
            ReturnStatementSyntax { Expression: { } expression } => expression,
            ArrowExpressionClauseSyntax { Parent: not AccessorDeclarationSyntax { RawKind: not (int)SyntaxKind.GetAccessorDeclaration } } arrow => arrow.Expression,
            _ => null,
        })
        .Where(expression => expression is not null)
        .Select(expression => OperationOf(expression!))
        .ToImmutableArray();

    private IEnumerable<SyntaxNode> DeclarationsOf(ISymbol symbol) => symbol.DeclaringSyntaxReferences
        .Where(reference => _compilation.ContainsSyntaxTree(reference.SyntaxTree))
        .Select(reference => reference.GetSyntax());

    private IEnumerable<SyntaxNode> ScopesOf(ISymbol variable) => variable is ILocalSymbol
        ? DeclarationsOf(variable).Select(declaration => declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : declaration.SyntaxTree.GetRoot())
        : DeclarationsOf(variable.ContainingType);

    /// <summary>What <paramref name="node"/> writes: the left side of an assignment, an argument by reference, an operand of <c>&amp;</c>.</summary>
    private static SyntaxNode? Written(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax { RawKind: (int)SyntaxKind.WithInitializerExpression } } assignment => assignment.Left,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword or (int)SyntaxKind.RefKeyword } argument => argument.Expression,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address => address.Operand,
        _ => null,
    };

    private static string? NameOf(SyntaxNode target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax designation } => designation.Identifier.ValueText,
        _ => null,
    };

    private bool IsOf(SyntaxNode target, ISymbol variable)
    {
        var model = ModelOf(target.SyntaxTree);
        var symbol = target is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax declared } ? model.GetDeclaredSymbol(declared) : model.GetSymbolInfo(target).Symbol;
        return SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, variable);
    }

    /// <summary>The operation of a node; null for a <c>ref</c> and for the address of a variable, since they do not say what is assigned.</summary>
    private IOperation? OperationOf(SyntaxNode node) =>
        node is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: var operand } && ModelOf(node.SyntaxTree).GetSymbolInfo(operand).Symbol is not IMethodSymbol
            ? null
            : ModelOf(node.SyntaxTree).GetOperation(node);

#pragma warning disable RS1030 // A declaration may stand in another tree, for which no context has a model.
    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => _compilation.GetSemanticModel(key));
#pragma warning restore RS1030
}
