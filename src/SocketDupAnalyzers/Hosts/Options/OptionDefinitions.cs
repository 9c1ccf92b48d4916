using System.Collections.Immutable;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>Every option of the package, one entry each.</summary>
internal static class OptionDefinitions
{
    public static readonly ListOption<MethodId> DuplicatingMethods = new(
        "socket_dup.duplicating_methods",
        "list of methods",
        "Methods that return a duplicate of their receiver or of their first argument that is a socket, a handle or a number.",
        MethodId.Parse);

    public static readonly ListOption<ParameterId> OwningParameters = new(
        "socket_dup.owning_parameters",
        "list of parameters",
        "Parameters that take over what they are handed: who calls the method need not close it.",
        ParameterId.Parse);

    public static readonly SwitchOption ReportLimits = new(
        "socket_dup.report_limits",
        "Whether code that was left out because it is too large or too deep is reported as SDA0002.");

    /// <summary>All options, in the order of their keys.</summary>
    public static readonly ImmutableArray<OptionDefinition> All = ImmutableArray.Create<OptionDefinition>(DuplicatingMethods, OwningParameters, ReportLimits);
}
