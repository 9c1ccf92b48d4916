using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <content>Patterns: what they tell of the work that is matched.</content>
internal sealed partial class BodyRun
{
    /// <summary>A pattern may give what it matches, or a part of it, another name.</summary>
    private Carried EvalPattern(IIsPatternOperation test)
    {
        var tested = Eval(test.Value);
        var value = tested with { Answer = null };
        var whole = PatternNames.OfWhole(test.Pattern);
        foreach (var declared in PatternNames.In(test.Pattern))
        {
            var place = Place.Of(declared);
            Keep(place, SymbolEqualityComparer.Default.Equals(declared, whole) ? value : Carried.Nothing);
            if (_type.Connections.IsOrigin(declared))
            {
                _state = _state.WithNew(place);
            }
        }

        return tested.Answer is { } answer && FlagOf(test.Pattern) is { } flag ? value with { Answer = flag ? answer : answer.Negated } : value;
    }

    /// <summary>The flag that a pattern asks for: <c>is false</c>, <c>is not true</c>.</summary>
    private static bool? FlagOf(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => !FlagOf(negated.Pattern),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool flag } } => flag,
        _ => null,
    };

    /// <summary>With which result of a test the work in <paramref name="value"/> has ended, or there is none; null where neither tells.</summary>
    /// <param name="condition">The test, by a pattern of one property: <c>thread is { IsAlive: true }</c>.</param>
    /// <param name="value">What is tested.</param>
    private Answer? Matched(IOperation condition, Carried value)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Matched(not.Operand, value)?.Negated;
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IRecursivePatternOperation pattern } }:
                return Matched(pattern, value)?.Negated;
            case IIsPatternOperation { Pattern: IRecursivePatternOperation pattern }:
                return Matched(pattern, value);
            default:
                return null;
        }
    }

    private Answer? Matched(IRecursivePatternOperation pattern, Carried value)
    {
        if (pattern is not { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns: { Length: 1 } properties }
            || !SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType)
            || properties[0] is not { Member: IPropertyReferenceOperation { Property.GetMethod: { } getter }, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool wanted } } }
            || _type.Apis.WorkOf(getter) is not { Kind: WorkKind.Joins, Answer: WorkAnswer.WhenTrue or WorkAnswer.WhenFalse } row)
        {
            return null;
        }

        var whenEnded = row.Answer == WorkAnswer.WhenTrue;
        return new Answer(wanted == whenEnded, null, value, null);
    }
}
