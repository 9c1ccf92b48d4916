using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// What the parameter list behind a type's name means. It is a constructor whose body lies in pieces: the arguments of the base type
/// and the initializers of the members. A parameter that any other code of the type mentions is a field in all but name.
/// </summary>
internal static class PrimaryConstructors
{
    public static bool IsOne(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: { Length: 1 } references } && references[0].GetSyntax() is TypeDeclarationSyntax;

    /// <summary>The pieces that read a parameter: initializers of members, and the arguments of the base type.</summary>
    public static IEnumerable<SyntaxNode> Pieces(IMethodSymbol constructor) => Declarations(constructor)
        .SelectMany(declaration => BasesOf(declaration).Concat(declaration.Members.SelectMany(InitializersOf)))
        .Where(piece => constructor.Parameters.Any(parameter => Mentions(piece, parameter)));

    /// <summary>Whether code that runs later may read <paramref name="parameter"/>.</summary>
    public static bool IsCaptured(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol constructor
        && Declarations(constructor).Any(declaration => declaration.Members.Any(member => Mentions(member, parameter, node => !IsInitializerOf(node, member))));

    /// <summary>The member that is initialized with <paramref name="parameter"/> and nothing else; null where there is none.</summary>
    public static ISymbol? InitializedWith(IParameterSymbol parameter)
    {
        var type = parameter.ContainingType;
        var names = Declarations((IMethodSymbol)parameter.ContainingSymbol)
            .SelectMany(declaration => declaration.Members)
            .SelectMany(InitializersOf)
            .Where(initializer => ((EqualsValueClauseSyntax)initializer).Value is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name)
            .Select(initializer => initializer.Parent switch
            {
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                _ => "",
            });
        return names.SelectMany(name => type.GetMembers(name)).FirstOrDefault(member => member is IFieldSymbol or IPropertySymbol);
    }

    private static IEnumerable<TypeDeclarationSyntax> Declarations(IMethodSymbol constructor) =>
        constructor.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>();

    private static IEnumerable<SyntaxNode> BasesOf(TypeDeclarationSyntax declaration) =>
        declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? Enumerable.Empty<SyntaxNode>();

    private static IEnumerable<SyntaxNode> InitializersOf(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Initializer).OfType<SyntaxNode>(),
        PropertyDeclarationSyntax { Initializer: { } initializer } => new[] { initializer },
        _ => Enumerable.Empty<SyntaxNode>(),
    };

    /// <summary>Whether <paramref name="node"/> is a member's initializer; what a lambda in it captures is there for later.</summary>
    private static bool IsInitializerOf(SyntaxNode node, MemberDeclarationSyntax member) =>
        InitializersOf(member).Contains(node) && !node.DescendantNodes().Any(inner => inner is AnonymousFunctionExpressionSyntax);

    private static bool Mentions(SyntaxNode code, IParameterSymbol parameter, Func<SyntaxNode, bool>? into = null) => code
        .DescendantNodes(into)
        .Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name && (into is null || !name.AncestorsAndSelf().TakeWhile(outer => outer != code).Any(outer => !into(outer))));
}
