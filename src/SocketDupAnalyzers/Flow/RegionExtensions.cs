using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Flow;

/// <summary>Questions about the regions of a control-flow graph.</summary>
internal static class RegionExtensions
{
    /// <summary>The innermost region of <paramref name="kind"/> around or at <paramref name="region"/>.</summary>
    public static ControlFlowRegion? Enclosing(this ControlFlowRegion? region, ControlFlowRegionKind kind)
    {
        while (region is not null && region.Kind != kind)
        {
            region = region.EnclosingRegion;
        }

        return region;
    }

    /// <summary>Whether a handler takes every exception: a <c>catch</c> without a type or of <c>System.Exception</c>, without a filter.</summary>
    public static bool CatchesEverything(this ControlFlowRegion handler) =>
        handler.Kind == ControlFlowRegionKind.Catch
        && handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
