using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>Holds where an argument has a certain value.</summary>
/// <param name="Argument">The argument that decides.</param>
/// <param name="Test">What its constant is asked.</param>
/// <param name="Values">The numbers that <see cref="ConditionTest.IsOneOf"/> looks for.</param>
/// <param name="WhenAbsent">What holds where the call's overload has no such parameter.</param>
internal sealed record Condition(Operand Argument, ConditionTest Test, ImmutableArray<long> Values, bool WhenAbsent)
{
    /// <summary>The argument that is an object with the deciding argument in its own creation; null where the call has it itself.</summary>
    public Operand? Options { get; init; }

    /// <summary>Holds where the parameter <paramref name="name"/> is true.</summary>
    public static Condition IsTrue(string name, bool whenAbsent) =>
        new(Operand.Named(name), ConditionTest.IsTrue, ImmutableArray<long>.Empty, whenAbsent);

    /// <summary>Holds where the parameter <paramref name="name"/> is false.</summary>
    public static Condition IsFalse(string name, bool whenAbsent) =>
        new(Operand.Named(name), ConditionTest.IsFalse, ImmutableArray<long>.Empty, whenAbsent);

    /// <summary>Holds where the parameter <paramref name="name"/> of the constructor of the argument <paramref name="options"/> is false.</summary>
    public static Condition IsFalseIn(string options, string name, bool whenAbsent) =>
        IsFalse(name, whenAbsent) with { Options = Operand.Named(options) };

    /// <summary>Holds where the argument is greater than zero.</summary>
    public static Condition IsPositive(Operand argument) =>
        new(argument, ConditionTest.IsPositive, ImmutableArray<long>.Empty, false);

    /// <summary>Holds where the argument is one of <paramref name="values"/>.</summary>
    public static Condition IsOneOf(Operand argument, ImmutableArray<long> values) =>
        new(argument, ConditionTest.IsOneOf, values, false);

    /// <summary>Holds where the argument has one of the bits of <paramref name="bits"/>.</summary>
    public static Condition HasBit(Operand argument, long bits) =>
        new(argument, ConditionTest.HasBit, ImmutableArray.Create(bits), false);
}
