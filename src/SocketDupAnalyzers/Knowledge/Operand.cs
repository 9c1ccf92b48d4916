namespace SocketDupAnalyzers.Knowledge;

/// <summary>One of the things that a call touches: its receiver, its result or one of its arguments.</summary>
internal sealed record Operand(OperandKind Kind, int Index, string? Name)
{
    public static readonly Operand This = new(OperandKind.This, 0, null);
    public static readonly Operand Result = new(OperandKind.Result, 0, null);

    /// <summary>The argument for the parameter with the ordinal <paramref name="index"/>, counted from 0 without an extension's receiver.</summary>
    public static Operand At(int index) => new(OperandKind.Position, index, null);

    /// <summary>The argument for the parameter called <paramref name="name"/>, whichever overload has it.</summary>
    public static Operand Named(string name) => new(OperandKind.Name, 0, name);
}
