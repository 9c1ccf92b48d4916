using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// A condition over variables that the model cannot decide, but that gives the same answer when it is asked again, or the
/// opposite one when its opposite is. Known by its text, in one of two opposite forms, until one of its variables is assigned.
/// </summary>
/// <param name="Place">Where the answer is kept.</param>
/// <param name="IsNegated">Whether it is kept as that to the opposite condition.</param>
internal sealed record ConditionFact(Place Place, bool IsNegated)
{
    private const int Most = 48;

    /// <summary>Where it compares a number with a constant: that comparison.</summary>
    public NumberTest? Number { get; init; }

    /// <summary>Whether a condition may have the outcome <paramref name="truth"/>: it may not where it had the other one before, or where another one left no such number.</summary>
    public static bool IsPossible(ConditionFact? condition, bool truth, ProgramState state) =>
        condition is not { } fact
        || ((state[fact.Place] is not ConstantValue { Constant: bool known } || known == (truth != fact.IsNegated))
            && fact.Number?.After(truth, state) is not { IsEmpty: true });

    /// <summary>The state that remembers the outcome.</summary>
    public static ProgramState Note(ConditionFact? condition, bool truth, ProgramState state) =>
        condition is { } fact && state.Members.Length < Most
            ? (fact.Number?.Note(truth, state) ?? state).Write(fact.Place, new ConstantValue(truth != fact.IsNegated))
            : state;

    /// <summary>The fact that <paramref name="condition"/> asks for; null for a condition that may answer otherwise the next time.</summary>
    public static ConditionFact? Of(IOperation condition)
    {
        if (condition.ConstantValue.HasValue || !IsPure(condition) || Canonical(condition) is not { } canonical)
        {
            return null;
        }

        var roots = condition.DescendantsAndSelf().Select(RootOf).OfType<Place>().Distinct().ToImmutableArray();
        var isOverVariables = !condition.DescendantsAndSelf().Any(part => part is IMemberReferenceOperation);
        return roots.IsEmpty ? null : new ConditionFact(Place.Condition(canonical.Text, roots, isOverVariables), canonical.IsNegated)
        {
            Number = NumberTest.Of(condition, operand => Place.Condition(operand, roots, isOverVariables)),
        };
    }

    /// <summary>Whether to ask <paramref name="condition"/> does nothing: it reads variables and properties, and compares.</summary>
    public static bool IsPure(IOperation condition) => condition.DescendantsAndSelf().All(part =>
        part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IInstanceReferenceOperation or ILiteralOperation
            or IPropertyReferenceOperation { Arguments.IsEmpty: true } or IConversionOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null } or IBinaryOperation { OperatorMethod: null }
            or IArgumentOperation or IIsPatternOperation or IIsTypeOperation or IDeclarationPatternOperation { MatchesNull: false } or IConstantPatternOperation or INegatedPatternOperation or IBinaryPatternOperation or ITypePatternOperation or IRelationalPatternOperation
            or IRecursivePatternOperation { DeclaredSymbol: null, DeconstructionSubpatterns.IsEmpty: true } or IPropertySubpatternOperation
            or IIsNullOperation or IDefaultValueOperation
        || (part is IInvocationOperation { TargetMethod: var asked } && PureQuestions.Is(asked)));

    private static Place? RootOf(IOperation part) => part switch
    {
        ILocalReferenceOperation local => Place.Of(local.Local),
        IParameterReferenceOperation parameter => Place.Of(parameter.Parameter),
        _ => null,
    };

    private static (string Text, bool IsNegated)? Canonical(IOperation condition) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Canonical(not.Operand) is { } inner ? (inner.Text, !inner.IsNegated) : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } binary => (Text(binary, "=="), false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } binary => (Text(binary, "=="), true),
        IBinaryOperation { IsLifted: true } binary => (Text(binary, " " + binary.OperatorKind + " "), false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan } binary => (Text(binary, ">"), false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThanOrEqual } binary => (Text(binary, ">"), true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual } binary => (Text(binary, ">="), false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan } binary => (Text(binary, ">="), true),
        IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } binary => (Text(binary, " " + binary.OperatorKind + " "), false),
        IIsPatternOperation { Pattern: INegatedPatternOperation negated } match => (match.Value.Syntax + " is " + Text(negated.Pattern), true),
        IIsPatternOperation match => (match.Value.Syntax + " is " + Text(match.Pattern), false),
        IIsTypeOperation type => (type.ValueOperand.Syntax + " is " + Text(type.TypeOperand), false),
        IPropertyReferenceOperation or IFieldReferenceOperation or IInvocationOperation => (condition.Syntax.ToString(), false),
        _ => null,
    };

    /// <summary>What a pattern asks for; what it calls what matches is no part of that.</summary>
    private static string Text(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation { MatchedType: { } matched } => Text(matched),
        ITypePatternOperation type => Text(type.MatchedType),
        _ => pattern.Syntax.ToString(),
    };

    private static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static string Text(IBinaryOperation binary, string kind) => binary.LeftOperand.Syntax + kind + binary.RightOperand.Syntax;
}
