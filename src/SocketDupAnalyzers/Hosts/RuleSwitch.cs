using System.Threading;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Hosts;

/// <summary>Whether a rule is on in a file: one that is off hides nothing.</summary>
internal static class RuleSwitch
{
    public static bool IsOn(DiagnosticDescriptor rule, Compilation compilation, SyntaxTree tree, CancellationToken cancellation)
    {
        var options = compilation.Options;
        var isNamed = options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var named);
        if (isNamed && named == ReportDiagnostic.Suppress)
        {
            return false;
        }

        if (options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(tree, rule.Id, cancellation, out var severity) || provider.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out severity)))
        {
            return severity != ReportDiagnostic.Suppress;
        }

        return isNamed || rule.IsEnabledByDefault;
    }
}
