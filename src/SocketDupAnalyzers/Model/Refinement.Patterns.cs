using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <content>Patterns.</content>
internal static partial class Refinement
{
    private static ProgramState? AssumePattern(IOperation tested, IPatternOperation pattern, bool truth, ProgramState state, Evaluator evaluator)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return AssumePattern(tested, negated.Pattern, !truth, state, evaluator);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return AssumeNull(tested, truth, state, evaluator);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool flag } }:
                return AssumeFlag(tested, flag, truth, state, evaluator);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } constant } }:
                return Comparison.AssumeEqual(tested, constant, truth, state, evaluator);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } bound } } relational:
                return Comparison.AssumeOrder(tested, relational.OperatorKind, bound, truth, state, evaluator);
            case IBinaryPatternOperation both:
                return AssumeBoth(tested, both, truth, state, evaluator);
            case IDeclarationPatternOperation { MatchesNull: true } or IDiscardPatternOperation:
                return truth ? state : null;
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } or IDeclarationPatternOperation or ITypePatternOperation:
                return truth ? AssumeNull(tested, false, state, evaluator)
                    : IsAlways(tested, pattern.NarrowedType, state, evaluator) ? AssumeNull(tested, true, state, evaluator)
                    : state;
            case IRecursivePatternOperation parts:
                return truth ? AssumeParts(tested, parts, state, evaluator) : AssumeOtherPart(tested, parts, state, evaluator);
            default:
                return state;
        }
    }

    /// <summary><c>and</c> holds where both sides do and <c>or</c> fails where both do; the other outcome tells that one side or the other says so.</summary>
    private static ProgramState? AssumeBoth(IOperation tested, IBinaryPatternOperation both, bool truth, ProgramState state, Evaluator evaluator)
    {
        if (truth == (both.OperatorKind == BinaryOperatorKind.And))
        {
            return AssumePattern(tested, both.LeftPattern, truth, state, evaluator) is { } left
                ? AssumePattern(tested, both.RightPattern, truth, left, evaluator)
                : null;
        }

        var first = AssumePattern(tested, both.LeftPattern, truth, state, evaluator);
        var second = AssumePattern(tested, both.RightPattern, truth, state, evaluator);
        return first is null ? second : second is null ? first : first.HasSameDiscriminant(second) ? first.Join(second) : state;
    }

    /// <summary>The object matches, and each of its properties does.</summary>
    private static ProgramState? AssumeParts(IOperation tested, IRecursivePatternOperation parts, ProgramState state, Evaluator evaluator)
    {
        var matched = AssumeNull(tested, false, state, evaluator);
        foreach (var part in parts.PropertySubpatterns)
        {
            if (matched is not null
                && part is { Member: IPropertyReferenceOperation property, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool flag } } }
                && StateQuestion.IsOne(property)
                && matched.DescriptorOf(Peek(tested, matched, evaluator)) is { } descriptor)
            {
                matched = StateQuestion.Assume(property, descriptor, flag, matched);
            }
        }

        return matched;
    }

    /// <summary>The object does not match: where one property alone says so of a socket that is there, it says the opposite.</summary>
    private static ProgramState? AssumeOtherPart(IOperation tested, IRecursivePatternOperation parts, ProgramState state, Evaluator evaluator) =>
        parts is { PropertySubpatterns: { Length: 1 } only, DeconstructionSubpatterns.IsEmpty: true }
        && only[0] is { Member: IPropertyReferenceOperation property, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool flag } } }
        && StateQuestion.IsOne(property)
        && Peek(tested, state, evaluator) is ObjectValue { Object: var id } && state.Object(id) is { IsNonNull: true, Descriptor: var descriptor }
            ? StateQuestion.Assume(property, descriptor, !flag, state)
            : state;

    /// <summary>Whether all that <paramref name="tested"/> can be but null is of <paramref name="type"/>.</summary>
    private static bool IsAlways(IOperation tested, ITypeSymbol? type, ProgramState state, Evaluator evaluator) =>
        type is not null
        && (IsOrDerives(tested.Type, type)
            || (Peek(tested, state, evaluator) is ObjectValue reference && IsOrDerives(state.Object(reference.Object)?.Type, type)));

    private static bool IsOrDerives(ITypeSymbol? type, ITypeSymbol other)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other))
            {
                return true;
            }
        }

        return type?.AllInterfaces.Contains(other, SymbolEqualityComparer.Default) == true;
    }
}
