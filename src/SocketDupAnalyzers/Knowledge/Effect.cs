namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// One thing that a member does: an <see cref="EffectKind"/> on a source, with a target where it makes something.
/// The effects of a row happen in order: a later one sees what an earlier one made.
/// An effect whose source, or whose argument of a condition without an answer for its absence, the overload lacks does not happen.
/// </summary>
/// <param name="Kind">What is done.</param>
/// <param name="Source">The object or number that it is done to.</param>
/// <param name="Target">
/// What is made; <see cref="Operand.Result"/> unless said otherwise.
/// Of <see cref="EffectKind.ShutsDown"/> it is the argument with the direction, or <see cref="Operand.Result"/> for both.
/// </param>
/// <param name="Condition">The argument that decides, with its value, or null for an effect without a condition.</param>
internal sealed record Effect(EffectKind Kind, Operand Source, Operand Target, Condition? Condition = null)
{
    /// <summary>Whether the source is a socket, whatever it was taken for: nothing else can be used so.</summary>
    public bool ProvesSocket { get; init; }

    /// <summary>Whether it counts only where the source is known to be a socket, since it is done to anything.</summary>
    public bool IsOfAnything { get; init; }

    /// <summary>The result is a new object that owns a new connection.</summary>
    public static Effect Creates() => new(EffectKind.Creates, Operand.Result, Operand.Result);

    /// <summary>The result is a descriptor of something that is no socket.</summary>
    public static Effect CreatesOther() => new(EffectKind.CreatesOther, Operand.Result, Operand.Result);

    /// <summary>The argument <paramref name="target"/> (<c>out</c>, or an array that is filled) becomes a descriptor of a new connection.</summary>
    public static Effect Creates(Operand target) => new(EffectKind.Creates, target, target);

    /// <summary>The result is a duplicate of <paramref name="source"/>, where <paramref name="condition"/> holds.</summary>
    public static Effect Duplicates(Operand source, Condition? condition = null) =>
        new(EffectKind.Duplicates, source, Operand.Result, condition);

    /// <summary>The argument <paramref name="target"/> (<c>out</c>, <c>ref</c> or a number that is named anew) becomes a duplicate of <paramref name="source"/>.</summary>
    public static Effect Duplicates(Operand source, Operand target) => new(EffectKind.Duplicates, source, target);

    /// <summary>The result is another object for the descriptor of <paramref name="source"/>.</summary>
    public static Effect Aliases(Operand source) => new(EffectKind.Aliases, source, Operand.Result);

    /// <summary>The object <paramref name="target"/> becomes another object for the descriptor of <paramref name="source"/>.</summary>
    public static Effect Aliases(Operand source, Operand target) => new(EffectKind.Aliases, source, target);

    /// <summary>The result is an object over the descriptor of <paramref name="source"/>, and owns it where <paramref name="owns"/> holds.</summary>
    public static Effect Wraps(Operand source, Condition owns) => new(EffectKind.Wraps, source, Operand.Result, owns);

    /// <summary>The result is the raw number of the descriptor of the receiver.</summary>
    public static Effect ExposesRaw() => new(EffectKind.ExposesRaw, Operand.This, Operand.Result);

    /// <summary>The connection of <paramref name="source"/> is shut down in the direction that the argument <paramref name="how"/> says.</summary>
    public static Effect ShutsDown(Operand source, Operand how) => new(EffectKind.ShutsDown, source, how);

    /// <summary>The connection of the receiver is shut down in both directions.</summary>
    public static Effect ShutsDownBoth() => new(EffectKind.ShutsDown, Operand.This, Operand.Result);

    /// <summary><paramref name="target"/> becomes the address of the native function whose name is <paramref name="name"/>.</summary>
    public static Effect LoadsFunction(Operand name, Operand target) => new(EffectKind.LoadsFunction, name, target);

    /// <summary>The result is a delegate for the native function at <paramref name="address"/>.</summary>
    public static Effect BindsFunction(Operand address) => new(EffectKind.BindsFunction, address, Operand.Result);

    /// <summary>An effect on the receiver.</summary>
    public static Effect OnThis(EffectKind kind, Condition? condition = null) => new(kind, Operand.This, Operand.Result, condition);

    /// <summary>An effect on an argument.</summary>
    public static Effect On(Operand source, EffectKind kind, Condition? condition = null) => new(kind, source, Operand.Result, condition);
}
