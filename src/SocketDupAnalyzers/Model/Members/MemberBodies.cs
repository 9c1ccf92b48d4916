using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>Finds the code of a type: all its parts, and the types in it, which see its private members.</summary>
internal static class MemberBodies
{
    /// <summary>The pieces of syntax in <paramref name="type"/> that have code of their own.</summary>
    public static IEnumerable<SyntaxNode> Of(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.SelectMany(reference => In(reference.GetSyntax(cancellation)));

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

        owner = owner is IPropertySymbol { GetMethod: { } getter } && code is ArrowExpressionClauseSyntax ? getter : owner;
        return new MemberBody(owner, graphs.RootOf(code, cancellation));
    }

    private static IEnumerable<SyntaxNode> In(SyntaxNode declaration) => declaration switch
    {
        TypeDeclarationSyntax type => (type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? Enumerable.Empty<SyntaxNode>())
            .Concat(type.Members.SelectMany(In)),
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } and not ConstructorDeclarationSyntax => Enumerable.Empty<SyntaxNode>(),
        BaseMethodDeclarationSyntax => new[] { declaration },
        BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Where(variable => variable.Initializer is not null).Select(variable => variable.Initializer!),
        BasePropertyDeclarationSyntax property => InProperty(property),
        GlobalStatementSyntax => Enumerable.Empty<SyntaxNode>(),
        _ => Enumerable.Empty<SyntaxNode>(),
    };

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
