using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>The summary of a body that lies in pieces, of which all run: what one of them does, the whole does.</summary>
internal static class SummaryUnion
{
    public static MethodSummary Of(IReadOnlyList<MethodSummary> pieces) => new(
        Inputs(pieces.SelectMany(piece => piece.Inputs)),
        pieces.SelectMany(piece => piece.Outputs).ToImmutableArray(),
        pieces.Any(piece => piece.NeverReturns),
        pieces.Any(piece => piece.MayAssignMembers));

    public static ImmutableArray<InputEffect> Inputs(IEnumerable<InputEffect> inputs) => inputs
        .GroupBy(input => input.Place)
        .Select(group => group.Aggregate(Both))
        .ToImmutableArray();

    private static InputEffect Both(InputEffect a, InputEffect b) => a with
    {
        Typestate = a.Typestate == b.Typestate || b.Typestate == Typestate.Open ? a.Typestate : a.Typestate == Typestate.Open ? b.Typestate : Typestate.Unknown,
        Split = a.Split ?? b.Split,
        IsDuplicated = a.IsDuplicated || b.IsDuplicated,
        IsUsed = a.IsUsed || b.IsUsed,
        IsKept = a.IsKept || b.IsKept,
        IsExposed = a.IsExposed || b.IsExposed,
        OutlivesCall = a.OutlivesCall || b.OutlivesCall,
        IsClosedRaw = a.IsClosedRaw || b.IsClosedRaw,
        OwnedAs = a.OwnedAs > b.OwnedAs ? a.OwnedAs : b.OwnedAs,
        IsDetached = a.IsDetached || b.IsDetached,
        IsOpened = a.IsOpened || b.IsOpened,
        IsReopened = a.IsReopened || b.IsReopened,
    };
}
