using System.Collections.Generic;
using System.Collections.Immutable;
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
        ILocalReferenceOperation { Local: { IsRef: false } variable } => variable,
        IPropertyReferenceOperation { Instance: IFieldReferenceOperation or IPropertyReferenceOperation, Property.ContainingType.ContainingNamespace.Name: "Channels" } end => Collection(end.Instance, evaluator),
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation or null, Property: var property } => property,
        _ => evaluator.PlaceOf(instance) is { Kind: PlaceKind.Member or PlaceKind.Parameter, Root.Kind: PlaceKind.This or PlaceKind.Parameter or PlaceKind.Member } place ? place.Symbol : null,
    };

    /// <summary>Methods that are looked into for one that takes something out of a collection.</summary>
    private const int MostCallees = 16;

    /// <summary>Whether <paramref name="method"/>, or one that it calls, takes something out of the collection <paramref name="member"/>, or puts nothing in its place.</summary>
    public static bool MayRemove(IMethodSymbol method, ISymbol member)
    {
        var seen = new HashSet<string> { method.Name };
        var pending = new Queue<SyntaxNode>(method.DeclaringSyntaxReferences.Concat(method.PartialImplementationPart?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty).Select(reference => reference.GetSyntax()));
        while (pending.Count > 0)
        {
            var code = pending.Dequeue();
            if (code.DescendantNodes().Any(node => Removes(node, member)) || seen.Count > MostCallees)
            {
                return true;
            }

            foreach (var called in code.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => NameOf(call.Expression)).OfType<string>().Where(seen.Add).ToList())
            {
                foreach (var callee in method.ContainingType.GetMembers(called).Concat(member.ContainingType?.GetMembers(called) ?? ImmutableArray<ISymbol>.Empty).OfType<IMethodSymbol>())
                {
                    callee.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).ToList().ForEach(pending.Enqueue);
                }
            }
        }

        return false;
    }

    private static bool Removes(SyntaxNode node, ISymbol member) => node switch
    {
        MemberAccessExpressionSyntax access => (CollectionMembers.IsRemoval(access.Name.Identifier.ValueText) && NameOf(access.Expression) == member.Name)
            || (access is { Name.Identifier.ValueText: "Clear", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } cleared } } && NameOf(cleared[0].Expression) == member.Name),
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } access => CollectionMembers.IsRemoval(binding.Name.Identifier.ValueText) && NameOf(access.Expression) == member.Name,
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left is ElementAccessExpressionSyntax element ? element.Expression : assignment.Left) == member.Name,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword } handed => NameOf(handed.Expression) == member.Name,
        _ => false,
    };

    /// <summary>Whether the same code takes it out again further down, perhaps: in a <c>finally</c>, or in a lambda that it leaves behind to be called.</summary>
    public static bool IsRemovedLater(Store store) => store.In is { } member && (store.By.Syntax.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or AccessorDeclarationSyntax) ?? store.By.Syntax)
        .DescendantNodes()
        .Any(node => node.SpanStart > store.By.Syntax.Span.End && IsTakenOut(node, member));

    private static bool IsTakenOut(SyntaxNode node, ISymbol member) =>
        Removes(node, member) && node.Ancestors().TakeWhile(around => around is not MemberDeclarationSyntax).Any(around => around is FinallyClauseSyntax or AnonymousFunctionExpressionSyntax) && node is not AssignmentExpressionSyntax { Right: not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } };

    /// <summary>Whether a variable of the body goes on when what the <c>using</c> at <paramref name="close"/> takes is closed, and is looked at then.</summary>
    public static bool Outlives(ILocalSymbol local, IOperation close)
    {
        var scope = close.Syntax.FirstAncestorOrSelf<StatementSyntax>() switch
        {
            LocalDeclarationStatementSyntax { Parent: { } block } => block,
            var statement => statement,
        };
        return scope is not null
            && local.DeclaringSyntaxReferences.All(reference => !scope.Span.Contains(reference.Span))
            && scope.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.SpanStart >= scope.Span.End && name.Identifier.ValueText == local.Name) == true;
    }

    /// <summary>
    /// Whether nobody misses what <paramref name="store"/> puts into a private member: outside its scope, up to <paramref name="close"/>, the type
    /// does no more with it than to close it, to compare it with null and to assign it. A member that is mentioned nowhere else is
    /// one that is yet to be used.
    /// </summary>
    public static bool IsOnlyClosed(Store store, IOperation close)
    {
        if (store.In is not { DeclaredAccessibility: Accessibility.Private or Accessibility.NotApplicable, ContainingType: { } type } member)
        {
            return false;
        }

        var statement = store.By.Syntax.FirstAncestorOrSelf<StatementSyntax>()?.Span;
        var mentions = type.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(name => name.Identifier.ValueText == member.Name)
            .Select(name => name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } whole ? (ExpressionSyntax)whole : name)
            .Where(mention => !(mention.Parent is AssignmentExpressionSyntax assignment && assignment.Left == mention && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)))
            .Where(mention => mention.SyntaxTree != store.By.Syntax.SyntaxTree || statement?.Contains(mention.Span) != true)
            .ToArray();
        return mentions.Length > 0 && mentions.All(mention => IsCloseOrNullTest(mention) || IsWithin(mention, store.By.Syntax, ScopeEnd(close)));
    }

    /// <summary>
    /// Whether <paramref name="close"/> is of the member that <paramref name="store"/> puts something into, by its own name or by what was made of it by that
    /// name: whoever wrote it knows what becomes of the member.
    /// </summary>
    public static bool IsClosedByName(Store store, IOperation close)
    {
        if (store.In is not { } member)
        {
            return false;
        }

        return close is IInvocationOperation { IsImplicit: false, Instance: { } closed } && closed.WithoutConversions() is IMemberReferenceOperation { Instance: IInstanceReferenceOperation } own && SymbolEqualityComparer.Default.Equals(own.Member.ContainingType, member.ContainingType)
            || TakenBy(close.Syntax).SelectMany(taken => taken.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()).Any(name => name.Identifier.ValueText == member.Name);
    }

    /// <summary>The expressions that say what a <c>using</c> closes: what it takes or is initialized with.</summary>
    private static IEnumerable<ExpressionSyntax> TakenBy(SyntaxNode close) => close switch
    {
        UsingStatementSyntax { Expression: { } taken } => new[] { taken },
        UsingStatementSyntax { Declaration: { } declaration } => InitializersOf(declaration),
        LocalDeclarationStatementSyntax local => InitializersOf(local.Declaration),
        VariableDeclarationSyntax declaration => InitializersOf(declaration),
        VariableDeclaratorSyntax { Initializer: { } initializer } => new[] { initializer.Value },
        ExpressionSyntax { Parent: UsingStatementSyntax } taken => new[] { taken },
        _ => Enumerable.Empty<ExpressionSyntax>(),
    };

    private static IEnumerable<ExpressionSyntax> InitializersOf(VariableDeclarationSyntax declaration) =>
        declaration.Variables.Select(variable => variable.Initializer?.Value).OfType<ExpressionSyntax>();

    private static bool IsWithin(SyntaxNode mention, SyntaxNode store, int end) =>
        mention.SyntaxTree == store.SyntaxTree && mention.SpanStart > store.Span.End && mention.Span.End <= end;

    private static int ScopeEnd(IOperation close) => close.Syntax.FirstAncestorOrSelf<StatementSyntax>() switch
    {
        UsingStatementSyntax scope => scope.Span.End,
        LocalDeclarationStatementSyntax { Parent: { } block } declaration when declaration.UsingKeyword.IsKind(SyntaxKind.UsingKeyword) => block.Span.End,
        _ => close.Syntax.SpanStart,
    };

    private static bool IsCloseOrNullTest(ExpressionSyntax mention) => mention.Parent switch
    {
        ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or CastExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } =>
            IsCloseOrNullTest((ExpressionSyntax)mention.Parent),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var copy } declarator } => AreClosedOrTested(copy, declarator),
        IsPatternExpressionSyntax { Pattern: DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax { Identifier.ValueText: var matched } } } test => AreClosedOrTested(matched, test),
        IsPatternExpressionSyntax { Pattern: RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0, Designation: SingleVariableDesignationSyntax { Identifier.ValueText: var matched } } } test => AreClosedOrTested(matched, test),
        MemberAccessExpressionSyntax access when access.Expression == mention => IsClose(access.Name),
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } => IsClose(binding.Name),
        IsPatternExpressionSyntax test => IsNullPattern(test.Pattern),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword, Parent.Parent: InvocationExpressionSyntax exchange } => IsCloseOrNullTest(exchange),
        BinaryExpressionSyntax test => test.IsKind(SyntaxKind.EqualsExpression) || test.IsKind(SyntaxKind.NotEqualsExpression) || test is { RawKind: (int)SyntaxKind.IsExpression, Right: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ObjectKeyword } },
        _ => false,
    };

    /// <summary>Whether it asks for null or for anything else: <c>null</c>, <c>not null</c>, <c>{ }</c>.</summary>
    private static bool IsNullPattern(PatternSyntax pattern) => pattern switch
    {
        UnaryPatternSyntax not => IsNullPattern(not.Pattern),
        RecursivePatternSyntax any => any is { Type: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0, Designation: null },
        _ => pattern is ConstantPatternSyntax,
    };

    /// <summary>Whether the code does no more with a local variable than to close it, or to ask whether it is there.</summary>
    private static bool AreClosedOrTested(string local, SyntaxNode declaration) => declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(name => name.SpanStart > declaration.SpanStart && name.Identifier.ValueText == local)
        .All(IsCloseOrNullTest) == true;

    private static bool IsClose(SimpleNameSyntax name) => name.Identifier.ValueText is "Close" or "Dispose" or "DisposeAsync";

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
