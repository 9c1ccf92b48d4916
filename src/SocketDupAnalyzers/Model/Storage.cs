using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Where objects outlive the body that stores them: members of its instance or of its parameters, and collections in these.</summary>
internal static class Storage
{
    /// <summary>The member or parameter behind <paramref name="target"/>, which is assigned to; null where that lives no longer than the body.</summary>
    public static ISymbol? Behind(IOperation target, Evaluator evaluator) => target switch
    {
        IArrayElementReferenceOperation element => Behind(element.ArrayReference, evaluator),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection } => Collection(collection, evaluator),
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Property: var property } => property,
        _ => evaluator.PlaceOf(target) is { Kind: PlaceKind.Member, Root.Kind: PlaceKind.This or PlaceKind.Parameter or PlaceKind.Member } place ? place.Symbol : null,
    };

    /// <summary>The member or parameter that holds the collection that <paramref name="instance"/> names; null for one that lives no longer than the body.</summary>
    public static ISymbol? Collection(IOperation? instance, Evaluator evaluator) => instance switch
    {
        null => null,
        IPropertyReferenceOperation { Instance: IFieldReferenceOperation or IPropertyReferenceOperation, Property.ContainingType.ContainingNamespace.Name: "Channels" } end => Collection(end.Instance, evaluator),
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation or null, Property: var property } => property,
        _ => evaluator.PlaceOf(instance) is { Kind: PlaceKind.Member or PlaceKind.Parameter, Root.Kind: PlaceKind.This or PlaceKind.Parameter or PlaceKind.Member } place ? place.Symbol : null,
    };

    /// <summary>Whether some code of the type that has <paramref name="method"/> takes something out of the collection <paramref name="member"/>.</summary>
    public static bool MayRemove(IMethodSymbol method, ISymbol member) => method.ContainingType.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax().DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        .Any(access => CollectionMembers.IsRemoval(access.Name.Identifier.ValueText) && NameOf(access.Expression) == member.Name);

    /// <summary>Whether the rest of its type does no more with the private <paramref name="member"/> than to close what it holds, to compare it with null and to assign it.</summary>
    public static bool IsOnlyClosed(ISymbol member)
    {
        if (member is not { DeclaredAccessibility: Accessibility.Private or Accessibility.NotApplicable, ContainingType: { } type })
        {
            return false;
        }

        var mentions = type.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(name => name.Identifier.ValueText == member.Name)
            .Select(name => name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } whole ? (ExpressionSyntax)whole : name)
            .Where(mention => mention.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != mention)
            .ToArray();
        return mentions.Length > 0 && mentions.All(IsCloseOrNullTest);
    }

    private static bool IsCloseOrNullTest(ExpressionSyntax mention) => mention.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == mention => IsClose(access.Name),
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } => IsClose(binding.Name),
        IsPatternExpressionSyntax test => test.Pattern is ConstantPatternSyntax or UnaryPatternSyntax,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword, Parent.Parent: InvocationExpressionSyntax exchange } => IsCloseOrNullTest(exchange),
        BinaryExpressionSyntax test => test.IsKind(SyntaxKind.EqualsExpression) || test.IsKind(SyntaxKind.NotEqualsExpression),
        _ => false,
    };

    private static bool IsClose(SimpleNameSyntax name) => name.Identifier.ValueText is "Close" or "Dispose" or "DisposeAsync";

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
