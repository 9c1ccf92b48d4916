using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Something that happened to a descriptor on some path, with what was known right before it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Operation">Where the body does it: the operation itself or the call of a helper that does it.</param>
/// <param name="Operand">The expression that it is done to; null where there is none of its own.</param>
/// <param name="Descriptor">The descriptor that it is done to.</param>
/// <param name="Before">What was known of it.</param>
/// <param name="State">All that was known.</param>
internal sealed record ModelEvent(
    ModelEventKind Kind, IOperation Operation, IOperation? Operand, Identity Descriptor, DescriptorInfo Before, ProgramState State)
{
    /// <summary>Whether it is done by the descriptor's number, past any object that owns it.</summary>
    public bool IsRaw { get; init; }

    /// <summary>For <see cref="ModelEventKind.Stored"/>: the field, auto-property or captured parameter that holds it.</summary>
    public ISymbol? Member { get; init; }

    /// <summary>What to call the descriptor in a message.</summary>
    public string Name => Before.Name ?? Operand?.Syntax.ToString() ?? "the socket";
}
