using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>What one state knows of a descriptor.</summary>
/// <param name="Typestate">Open, closed or unknown.</param>
/// <param name="Connection">The connection that it is a descriptor of.</param>
/// <param name="Origin">Where the body has it from.</param>
internal sealed record DescriptorInfo(Typestate Typestate, Identity Connection, Origin Origin)
{
    /// <summary>Whether nothing says that it is a socket's: a number of unknown origin, or a duplicate of one.</summary>
    public bool MayBeFile { get; init; }

    /// <summary>The operation that closed it, for the report's trail; does not keep states apart.</summary>
    public IOperation? ClosedBy { get; init; }

    /// <summary>The operation that made it, for the report's trail.</summary>
    public IOperation? MadeBy { get; init; }

    /// <summary>What the code calls it: the first place that held it.</summary>
    public string? Name { get; init; }

    public bool Agrees(DescriptorInfo other) =>
        Typestate == other.Typestate && Origin == other.Origin && Connection.Equals(other.Connection);

    /// <summary>The join of two that agree: the earlier close is remembered.</summary>
    public DescriptorInfo Join(DescriptorInfo other)
    {
        var closedBy = Earlier(ClosedBy, other.ClosedBy);
        return ReferenceEquals(closedBy, ClosedBy) ? this : this with { ClosedBy = closedBy };
    }

    /// <summary>The join of any two: a typestate that differs is unknown.</summary>
    public DescriptorInfo Widen(DescriptorInfo other)
    {
        var typestate = Typestate == other.Typestate ? Typestate : Typestate.Unknown;
        var origin = Origin == other.Origin ? Origin : Origin.Borrowed;
        return typestate == Typestate && origin == Origin ? Join(other) : this with { Typestate = typestate, Origin = origin };
    }

    private static IOperation? Earlier(IOperation? a, IOperation? b) =>
        a is null ? b : b is null || a.Syntax.SpanStart <= b.Syntax.SpanStart ? a : b;
}
