using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>The exceptions that calls on sockets and streams are documented to throw.</summary>
internal static class ExpectedExceptions
{
    /// <summary>Whether a handler takes one of them: by its own type, or by one above it.</summary>
    public static bool Takes(ControlFlowRegion handler) =>
        (handler.Kind == ControlFlowRegionKind.Catch ? handler : handler.NestedRegions.IsDefaultOrEmpty ? handler : handler.NestedRegions[handler.NestedRegions.Length - 1])
        .ExceptionType is null or { Name: "SocketException" or "IOException" or "Exception" or "SystemException" or "Win32Exception" or "ExternalException" or "Object" };
}
