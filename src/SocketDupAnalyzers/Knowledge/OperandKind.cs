namespace SocketDupAnalyzers.Knowledge;

/// <summary>How an <see cref="Operand"/> is found in a call.</summary>
internal enum OperandKind
{
    This,
    Result,
    Position,
    Name,
}
