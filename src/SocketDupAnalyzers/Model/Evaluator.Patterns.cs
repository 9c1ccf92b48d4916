using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Patterns. To match is to read: each property that a pattern names is read of what is matched, in their order, as it would be
/// by its name, and what a pattern declares holds what was found there. Whether it matches is up to <see cref="Refinement"/>.
/// </summary>
internal sealed partial class Evaluator
{
    /// <summary>What the pattern at hand is matched with, and the place that holds it.</summary>
    private (Place? Place, Value Value)? _matched;

    private void Match(IIsPatternOperation match)
    {
        var came = Evaluate(match.Value);
        var value = Told(match.Value, came, match.Pattern.NarrowedType);
        if (came is not ObjectValue && value is ObjectValue taken && State.Object(taken.Object) is { } info)
        {
            // Where it is of another type after all, the next pattern may know of which.
            Set(State.With(taken.Object, info with { Type = null }));
        }

        if (value is UnknownValue && PlaceOf(match.Value) is { } tested && Found(match.Pattern, value, match.Pattern.NarrowedType) is ObjectValue found)
        {
            value = found;
            Set(State.Write(tested, value));
        }

        Match(match.Pattern, match.Value, value);
    }

    /// <summary>Matches <paramref name="value"/>; false where it is plain that it does not match.</summary>
    private bool Match(IPatternOperation? pattern, IOperation? operand, Value value)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                Match(negated.Pattern, operand, value);
                return true;
            case IBinaryPatternOperation both:
                var left = Match(both.LeftPattern, operand, value);
                return both.OperatorKind == BinaryOperatorKind.And ? left && Match(both.RightPattern, operand, value) : Match(both.RightPattern, operand, value) || left;
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, declaration, value);
                return true;
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } constant } }:
                return value is not ConstantValue known || known.Constant.Equals(constant);
            case IRecursivePatternOperation parts:
                Declare(parts.DeclaredSymbol, parts, value);
                return value is not NullValue && MatchParts(parts, operand, value);
            case IListPatternOperation list:
                Declare(list.DeclaredSymbol, list, value);
                foreach (var element in list.Patterns)
                {
                    Match(element, null, Value.Unknown);
                }

                return true;
            case ISlicePatternOperation slice:
                return Match(slice.Pattern, null, Value.Unknown);
            default:
                return true;
        }
    }

    private bool MatchParts(IRecursivePatternOperation parts, IOperation? operand, Value value)
    {
        foreach (var element in parts.DeconstructionSubpatterns)
        {
            Match(element, null, Value.Unknown);
        }

        var outer = _matched;
        var place = PlaceOf(operand);
        foreach (var part in parts.PropertySubpatterns)
        {
            _matched = (place, value);
            var read = Evaluate(part.Member);
            var matches = Match(part.Pattern, part.Member, read);
            _matched = outer;
            if (!matches || IsDead)
            {
                return false;
            }
        }

        return true;
    }

    private void Declare(ISymbol? declared, IPatternOperation pattern, Value value)
    {
        if (declared is ILocalSymbol local)
        {
            var found = Found(pattern, value, local.Type);
            Set(State.Write(Place.Of(local), found));
            Name(found, local.Name);
        }
    }
}
