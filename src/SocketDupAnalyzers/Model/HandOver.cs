using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>What becomes of an original that the body made, and of the duplicate of it that one operation makes, over all paths.</summary>
internal sealed class HandOver
{
    public HandOver(IOperation duplicatedBy, string original)
    {
        DuplicatedBy = duplicatedBy;
        Original = original;
    }

    /// <summary>The operation that makes the duplicate.</summary>
    public IOperation DuplicatedBy { get; }

    /// <summary>What the code calls the original.</summary>
    public string Original { get; }

    /// <summary>What the code calls the duplicate.</summary>
    public string? Duplicate { get; set; }

    /// <summary>Where some path hands the duplicate over; null where none does.</summary>
    public IOperation? HandedOverBy { get; set; }
}
