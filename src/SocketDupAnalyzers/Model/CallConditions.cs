using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>The conditions of the tables, asked of a call.</summary>
internal static class CallConditions
{
    /// <summary>Whether <paramref name="condition"/> holds; null where that cannot be told.</summary>
    public static bool? Holds(this CallSite call, Condition? condition)
    {
        if (condition is null)
        {
            return true;
        }

        if (condition.Options is { } options && call.Find(options) is { ConstantValue.HasValue: false } given)
        {
            var creation = given is IConversionOperation conversion ? conversion.Operand : given;
            return creation is IObjectCreationOperation made ? CallSite.Of(made).Holds(condition with { Options = null }) : null;
        }

        if (call.Find(condition.Argument) is not { } argument)
        {
            return condition.WhenAbsent;
        }

        if (condition.Test == ConditionTest.IsOneOf && Constants.ChosenByPlatform(argument) is { IsEmpty: false } chosen)
        {
            return chosen.All(condition.Values.Contains) ? true : null;
        }

        return Constants.Of(argument, call.ValueOf(argument)) switch
        {
            bool flag => condition.Test == ConditionTest.IsTrue ? flag : condition.Test == ConditionTest.IsFalse ? !flag : null,
            { } number when Constants.ToInt64(number) is { } integer => condition.Test switch
            {
                ConditionTest.IsPositive => integer > 0,
                ConditionTest.IsOneOf => condition.Values.Contains(integer),
                ConditionTest.HasBit => (integer & condition.Values[0]) != 0,
                _ => null,
            },
            _ => null,
        };
    }
}
