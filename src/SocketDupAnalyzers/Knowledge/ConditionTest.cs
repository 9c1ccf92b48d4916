namespace SocketDupAnalyzers.Knowledge;

/// <summary>The questions that a <see cref="Condition"/> asks of a constant.</summary>
internal enum ConditionTest
{
    IsTrue,
    IsFalse,
    IsPositive,
    IsOneOf,
    HasBit,
}
