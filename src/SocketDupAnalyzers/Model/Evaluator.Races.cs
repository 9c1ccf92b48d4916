using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Waits that may end before the work does, and what the code makes of their answers.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The task of the race, whose result is the one of <paramref name="call"/>'s arguments that ended first.</summary>
    private static TaskValue Race(CallSite call)
    {
        var runners = call.Arguments.Select(argument => call.ValueOf(argument.Value)).OfType<TaskValue>().ToArray();
        var raced = runners.Aggregate(PendingWork.None, (all, runner) => all.Union(runner.Work));
        return new TaskValue(new TaskValue(Value.Unknown) { Raced = raced }) { IsSignal = runners.Length == 1 && runners[0].IsSignal };
    }

    /// <summary>Two tasks are compared, by reference: as two objects.</summary>
    private bool ComparesWork(IBinaryOperation comparison) => IsWork(comparison.LeftOperand) && IsWork(comparison.RightOperand);

    private bool IsWork(IOperation operand) => Body.Apis.IsWork(operand is IConversionOperation conversion ? conversion.Operand.Type : operand.Type);

    /// <summary>The code asks which of them has ended, and does something about it: it knows of the others.</summary>
    private void LookAt(IOperation question, Value left, Value right)
    {
        if (left is TaskValue one && right is TaskValue other && !UnheededAnswer.Is(question.Syntax))
        {
            Set(State.WithoutWork(one.Work.Union(one.Raced).Union(other.Work).Union(other.Raced)));
        }
    }

    /// <summary>Whether anything is done with the result of a call.</summary>
    private static bool IsLookedAt(IOperation call) =>
        call.Parent is not (IExpressionStatementOperation or IArgumentOperation or IInterpolationOperation or ISimpleAssignmentOperation { Target: IDiscardOperation })
        && !UnheededAnswer.Is(call.Syntax);
}
