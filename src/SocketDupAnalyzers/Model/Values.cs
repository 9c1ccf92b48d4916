using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>What an expression evaluates to, as far as the model follows it.</summary>
internal abstract record Value
{
    /// <summary>Nothing is known.</summary>
    public static readonly Value Unknown = new UnknownValue();

    /// <summary>The null reference.</summary>
    public static readonly Value Null = new NullValue(true);

    /// <summary>The null reference in a place that never holds a socket.</summary>
    public static readonly Value NullFact = new NullValue(false);

    /// <summary>Something that is not null and not followed further.</summary>
    public static readonly Value NonNull = new NonNullValue();

    /// <summary>A number that is none of a descriptor: zero or less.</summary>
    public static readonly Value NoNumber = new NoNumberValue();

    /// <summary>Whether states in which a place holds this value stay apart from states in which it holds another.</summary>
    public virtual bool Discriminates => false;

    /// <summary>
    /// Whether a condition told this of a place that still holds what came in: nothing was assigned to it.
    /// Values that differ in nothing else are equal.
    /// </summary>
    public bool IsAssumed { get; init; }

    /// <summary>What both this value and <paramref name="other"/> are; this very object where it is the same.</summary>
    public virtual Value Meet(Value other) =>
        Equals(other) ? (IsAssumed && !other.IsAssumed ? other : this)
        : this is NonNullValue && other is ConstantValue ? this
        : this is ConstantValue && other is NonNullValue or ConstantValue ? NonNull
        : Unknown;

    /// <summary>Whether <paramref name="id"/> is in this value.</summary>
    public bool Contains(Identity id)
    {
        var found = false;
        Visit(part => found |= part.Equals(id));
        return found;
    }

    /// <summary>This value with other names for the things in it; this very object where none is renamed.</summary>
    public virtual Value Rename(Func<Identity, Identity> rename) => this;

    /// <summary>Shows every object and descriptor in this value.</summary>
    public virtual void Visit(Action<Identity> visit)
    {
    }

    public virtual bool Equals(Value? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}

/// <inheritdoc cref="Value.Unknown"/>
internal sealed record UnknownValue : Value;

/// <inheritdoc cref="Value.Null"/>
internal sealed record NullValue(bool IsOfSocket) : Value
{
    public override bool Discriminates => IsOfSocket;
}

/// <inheritdoc cref="Value.NonNull"/>
internal sealed record NonNullValue : Value;

/// <inheritdoc cref="Value.NoNumber"/>
internal sealed record NoNumberValue : Value;

/// <summary>What comparisons have left of a number: it lies between two others, these among it.</summary>
internal sealed record IntervalValue(long Least, long Most) : Value
{
    public bool IsEmpty => Least > Most;

    public override Value Meet(Value other) =>
        other is not IntervalValue interval ? Unknown
        : Equals(other) ? this
        : (Math.Min(Least, interval.Least), Math.Max(Most, interval.Most)) is var (least, most) && least == long.MinValue && most == long.MaxValue ? Unknown
        : new IntervalValue(least, most);

    public IntervalValue Between(long least, long most) => new(Math.Max(Least, least), Math.Min(Most, most));

    /// <summary>The interval without a number at one of its ends; one in its midst stays.</summary>
    public IntervalValue Without(long number) => number == Least ? new(Least + 1, Most) : number == Most ? new(Least, Most - 1) : this;
}

/// <summary>A constant of the language that is not null.</summary>
internal sealed record ConstantValue(object Constant) : Value;

/// <summary>A reference to an abstract object.</summary>
internal sealed record ObjectValue(Identity Object) : Value
{
    public override bool Discriminates => true;

    public override Value Rename(Func<Identity, Identity> rename) =>
        rename(Object) is var renamed && renamed.Equals(Object) ? this : new ObjectValue(renamed);

    public override void Visit(Action<Identity> visit) => visit(Object);
}

/// <summary>The raw number of a descriptor.</summary>
internal sealed record NumberValue(Identity Descriptor) : Value
{
    public override bool Discriminates => true;

    public override Value Rename(Func<Identity, Identity> rename) =>
        rename(Descriptor) is var renamed && renamed.Equals(Descriptor) ? this : new NumberValue(renamed);

    public override void Visit(Action<Identity> visit) => visit(Descriptor);
}

/// <summary>A task, awaiter or other promise of a value; a thread, a timer, a collection of such: what stands for work.</summary>
internal sealed record TaskValue(Value Result) : Value
{
    /// <summary>The work that has ended when this has.</summary>
    public PendingWork Work { get; init; } = PendingWork.None;

    /// <summary>What runs once this is started.</summary>
    public DelegateValue? Prepared { get; init; }

    /// <summary>The operation that made the thread or collection, which may change; null for what stays as it is.</summary>
    public IOperation? MadeBy { get; init; }

    /// <summary>Whether somebody else says when this ends, and nobody knows who: a completion source's task, a delay until it is cancelled.</summary>
    public bool IsSignal { get; init; }

    /// <summary>For what came out of a race: all that took part.</summary>
    public PendingWork Raced { get; init; } = PendingWork.None;

    /// <summary>Whether waiting for it may run out of time, with an exception.</summary>
    public bool MayTimeOut { get; init; }

    /// <summary>Whether code elsewhere has it too, and may wait for it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it never ends, but for an exception.</summary>
    public bool NeverEnds { get; init; }

    public override bool Discriminates => Result.Discriminates || !Work.IsEmpty || !Raced.IsEmpty || Prepared is not null;

    public override Value Rename(Func<Identity, Identity> rename) =>
        Result.Rename(rename) is var renamed && ReferenceEquals(renamed, Result) ? this : this with { Result = renamed };

    public override void Visit(Action<Identity> visit) => Result.Visit(visit);
}

/// <summary>A tuple of values.</summary>
internal sealed record TupleValue(ImmutableArray<Value> Elements) : Value
{
    public override bool Discriminates => Elements.Any(element => element.Discriminates);

    public override Value Rename(Func<Identity, Identity> rename) => new TupleValue(ImmutableArray.CreateRange(Elements, element => element.Rename(rename)));

    public override void Visit(Action<Identity> visit)
    {
        foreach (var element in Elements)
        {
            element.Visit(visit);
        }
    }

    public bool Equals(TupleValue? other)
    {
        if (other is null || other.Elements.Length != Elements.Length)
        {
            return false;
        }

        for (var i = 0; i < Elements.Length; i++)
        {
            if (!Elements[i].Equals(other.Elements[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode() => Elements.Length;
}

/// <summary>A new object of the project's own, and what its members hold.</summary>
internal sealed record CreatedValue(ImmutableArray<CreatedMember> Members) : Value
{
    public override bool Discriminates => true;

    public override Value Rename(Func<Identity, Identity> rename) =>
        new CreatedValue(ImmutableArray.CreateRange(Members, member => member with { Value = member.Value.Rename(rename) }));

    public bool Equals(CreatedValue? other) => other is not null && Members.SequenceEqual(other.Members);

    public override int GetHashCode() => Members.Length;
}

/// <summary>What a member of a new object holds.</summary>
/// <param name="Member">The member, seen from the object itself.</param>
/// <param name="Value">What it holds.</param>
internal sealed record CreatedMember(Place Member, Value Value);

/// <summary>A delegate: the lambda or method that runs when it is called.</summary>
/// <param name="Target">The lambda's or local function's symbol.</param>
/// <param name="Receiver">The instance that a method group was taken from.</param>
/// <param name="Lambda">The lambda in the graph, where it is one.</param>
internal sealed record DelegateValue(IMethodSymbol Target, Value? Receiver, IFlowAnonymousFunctionOperation? Lambda) : Value
{
    /// <summary>The place of <see cref="Receiver"/>; null where it has none.</summary>
    public Place? On { get; init; }

    public bool Equals(DelegateValue? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Target, other.Target) && Equals(Receiver, other.Receiver);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Target);
}

/// <summary>A native function: its address, or a delegate for it.</summary>
internal sealed record FunctionValue(string EntryPoint) : Value;

/// <summary>A result that tells what the call did.</summary>
/// <param name="Result">What the call returned otherwise.</param>
/// <param name="Call">The call.</param>
/// <param name="Outcomes">The typestates of descriptors that go with true (not null) and with false (null).</param>
internal sealed record SplitValue(Value Result, IOperation Call, ImmutableArray<Outcome> Outcomes) : Value
{
    /// <summary>The constant that stands for false, where it is not false, null or 0 itself.</summary>
    public object? Key { get; init; }

    public override bool Discriminates => Result.Discriminates;

    public bool Equals(SplitValue? other) => other is not null && ReferenceEquals(Call, other.Call) && Equals(Key, other.Key) && Result.Equals(other.Result) && Outcomes.SequenceEqual(other.Outcomes);

    public override int GetHashCode() => Result.GetHashCode();

    public override Value Rename(Func<Identity, Identity> rename) =>
        new SplitValue(Result.Rename(rename), Call, ImmutableArray.CreateRange(Outcomes, outcome => outcome with { Descriptor = rename(outcome.Descriptor) })) { Key = Key };

    public override void Visit(Action<Identity> visit)
    {
        Result.Visit(visit);
        // To know whether a descriptor is open is not to have it.
        foreach (var outcome in Outcomes.Where(outcome => outcome.OpenWhen is null))
        {
            visit(outcome.Descriptor);
        }
    }

    /// <summary>Whether to be <paramref name="constant"/> is to be false.</summary>
    public bool IsFalse(object constant) => Key is null ? Constants.ToInt64(constant) == 0 : Key.Equals(constant) || (Constants.ToInt64(Key) is { } number && number == Constants.ToInt64(constant));
}

/// <summary>What a result says of one descriptor.</summary>
internal sealed record Outcome(Identity Descriptor, Typestate WhenTrue, Typestate WhenFalse)
{
    /// <summary>The expression that stored an object for it where the result is true, and did nothing where it is not; null for a result that tells the typestate.</summary>
    public IOperation? StoredBy { get; init; }

    /// <summary>The result with which the descriptor is open; null for a result that tells something else.</summary>
    public bool? OpenWhen { get; init; }
}
