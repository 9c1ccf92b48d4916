using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>The little that is computed: flags and counters by which code notes what happened.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Counts a variable on; of what it was before, as the value of <c>errors++</c>, nothing is said.</summary>
    private Value Step(IIncrementOrDecrementOperation step)
    {
        Value value = Refinement.Peek(step.Target, State, this) is ConstantValue { Constant: int count }
            ? new ConstantValue(unchecked(step.Kind == OperationKind.Increment ? count + 1 : count - 1))
            : Value.Unknown;
        var assigned = Assign(step.Target, value, step);
        return step.IsPostfix ? Value.Unknown : assigned;
    }

    /// <summary>What a compound assignment leaves: <c>open &amp;= wanted</c> is false where <c>open</c> was.</summary>
    private static Value Compute(IAssignmentOperation compound, Value target, Value operand) => (compound as ICompoundAssignmentOperation)?.OperatorKind switch
    {
        BinaryOperatorKind.And when IsFlag(target, false) || IsFlag(operand, false) => new ConstantValue(false),
        BinaryOperatorKind.And when IsFlag(operand, true) => target,
        BinaryOperatorKind.Or when IsFlag(target, true) || IsFlag(operand, true) => new ConstantValue(true),
        BinaryOperatorKind.Or when IsFlag(operand, false) => target,
        BinaryOperatorKind.Add when compound.Type?.SpecialType == SpecialType.System_String => Value.NonNull,
        BinaryOperatorKind.Add when (target, operand) is (ConstantValue { Constant: int count }, ConstantValue { Constant: int more }) => new ConstantValue(unchecked(count + more)),
        _ => Value.Unknown,
    };

    private static bool IsFlag(Value value, bool flag) => value is ConstantValue { Constant: bool known } && known == flag;
}
