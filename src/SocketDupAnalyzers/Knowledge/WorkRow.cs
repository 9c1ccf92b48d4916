using System.Collections.Immutable;
using System.Linq;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// What one member has to do with work that runs beside the code that started it. A callback that returns a task, in a call whose
/// result is a task of a task, has only begun when the outer one has ended: <c>Unwrap</c> gives the inner.
/// </summary>
/// <param name="Type">The metadata name of the type that declares it.</param>
/// <param name="Member">As in <see cref="ApiRow.Member"/>; <c>Elapsed+=</c> and <c>Elapsed-=</c> for the accessors of an event.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Work">What stands for the work: the operand that is joined, stopped, forwarded or signalled, the result of most starts.</param>
internal sealed record WorkRow(string Type, string Member, WorkKind Kind, Operand Work)
{
    /// <summary>The delegates that it runs; of <c>params</c>, the array. Empty where it runs none, or those of a preparation.</summary>
    public ImmutableArray<Operand> Callbacks { get; init; } = ImmutableArray<Operand>.Empty;

    /// <summary>What the callbacks are handed, where the overload has such a parameter.</summary>
    public Operand? State { get; init; }

    /// <summary>Other work that has ended before the callbacks run: joining this one joins it too.</summary>
    public Operand? After { get; init; }

    /// <summary>What says when the callbacks begin, which may be never; a start that has such a row and no such parameter starts nothing yet.</summary>
    public Operand? Due { get; init; }

    /// <summary>How often the callbacks run.</summary>
    public WorkRepetition Repetition { get; init; }

    /// <summary>Of <see cref="WorkKind.Joins"/> and <see cref="WorkKind.Waits"/>: with which result of the call that is so.</summary>
    public WorkAnswer Answer { get; init; }

    /// <summary><see cref="Member"/> without its parameter list.</summary>
    public string Name { get; } = Member.Split('(')[0];

    /// <summary>The types of the parameter list; default for a row about every overload.</summary>
    public ImmutableArray<string> Parameters { get; } = ApiRow.ParametersOf(Member);

    /// <summary>Every operand that the row names.</summary>
    public ImmutableArray<Operand> Operands => Callbacks
        .Add(Work)
        .AddRange(new[] { State, After, Due }.OfType<Operand>());
}
