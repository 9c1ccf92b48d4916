using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>Finds the code of a type, of all its parts.</summary>
internal static class MemberBodies
{
    /// <summary>The pieces of syntax in <paramref name="type"/>, and in the types in it, which see its private members, that have code of their own.</summary>
    public static IEnumerable<SyntaxNode> Of(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.SelectMany(reference => In(reference.GetSyntax(cancellation)));

    /// <summary>The pieces of syntax in <paramref name="type"/> itself that have code of their own; the statements of a program are of its entry point.</summary>
    public static IEnumerable<SyntaxNode> OfItself(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.SelectMany(reference => Itself(reference.GetSyntax(cancellation)));

    /// <summary>The pieces of syntax below <paramref name="root"/>, a whole file's, that have code of their own.</summary>
    public static IEnumerable<SyntaxNode> Below(SyntaxNode root) => TypesBelow(root).SelectMany(Itself);

    /// <summary>The declarations of types below <paramref name="root"/>, that of the program, which is <paramref name="root"/> itself, among them.</summary>
    public static IEnumerable<SyntaxNode> TypesBelow(SyntaxNode root) => root
        .DescendantNodesAndSelf(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .Where(node => node is TypeDeclarationSyntax || (node is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement)));

    /// <summary>The operations of <paramref name="code"/>; null where it has none.</summary>
    public static MemberBody? Open(SyntaxNode code, BodyGraphs graphs, CancellationToken cancellation)
    {
        var declaration = code switch
        {
            PrimaryConstructorBaseTypeSyntax => code.Parent!.Parent!,
            ArrowExpressionClauseSyntax or EqualsValueClauseSyntax => code.Parent!,
            _ => code,
        };
        if (graphs.DeclaredBy(declaration, cancellation) is not { } owner)
        {
            return null;
        }

        owner = (owner, code) switch
        {
            (IPropertySymbol { GetMethod: { } getter }, ArrowExpressionClauseSyntax) => getter,
            (INamedTypeSymbol type, PrimaryConstructorBaseTypeSyntax) =>
                (ISymbol?)type.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(part => part.GetSyntax(cancellation) == declaration)) ?? type,
            _ => owner,
        };
        return new MemberBody(owner, graphs.RootOf(code is PrimaryConstructorBaseTypeSyntax ? declaration : code, cancellation));
    }

    private static IEnumerable<SyntaxNode> In(SyntaxNode declaration) => declaration switch
    {
        TypeDeclarationSyntax type => Bases(type).Concat(type.Members.SelectMany(In)),
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } and not ConstructorDeclarationSyntax => Enumerable.Empty<SyntaxNode>(),
        BaseMethodDeclarationSyntax => new[] { declaration },
        BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Where(variable => variable.Initializer is not null).Select(variable => variable.Initializer!),
        BasePropertyDeclarationSyntax property => InProperty(property),
        GlobalStatementSyntax => Enumerable.Empty<SyntaxNode>(),
        _ => Enumerable.Empty<SyntaxNode>(),
    };

    private static IEnumerable<SyntaxNode> Itself(SyntaxNode declaration) => declaration switch
    {
        CompilationUnitSyntax => new[] { declaration },
        TypeDeclarationSyntax type => Bases(type).Concat(type.Members.Where(member => member is not BaseTypeDeclarationSyntax).SelectMany(In)),
        _ => Enumerable.Empty<SyntaxNode>(),
    };

    private static IEnumerable<SyntaxNode> Bases(TypeDeclarationSyntax type) => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? Enumerable.Empty<SyntaxNode>();

    private static IEnumerable<SyntaxNode> InProperty(BasePropertyDeclarationSyntax property)
    {
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
            {
                yield return accessor;
            }
        }

        SyntaxNode? own = property switch
        {
            PropertyDeclarationSyntax { ExpressionBody: { } body } => body,
            PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
            IndexerDeclarationSyntax { ExpressionBody: { } body } => body,
            _ => null,
        };
        if (own is not null)
        {
            yield return own;
        }
    }
}
