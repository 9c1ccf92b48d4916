using System.IO;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace SocketDupAnalyzers.Tests;

/// <summary>Short ways to run an analyzer or a fix over code for .NET 10, and the targets to choose for others.</summary>
internal static class Verify
{
    public static ReferenceAssemblies Net100 { get; } = Net("10.0", 10);

    public static ReferenceAssemblies Net90 { get; } = Net("9.0", 16);

    public static ReferenceAssemblies Net80 { get; } = ReferenceAssemblies.Net.Net80;

    public static ReferenceAssemblies NetStandard20 { get; } = ReferenceAssemblies.NetStandard.NetStandard20;

    public static ReferenceAssemblies Net472 { get; } = ReferenceAssemblies.NetFramework.Net472.Default;

    /// <summary>The diagnostics of the markup, and <paramref name="expected"/>, are reported and no others.</summary>
    public static Task Analyzer<TAnalyzer>(string markedSource, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = AnalyzerTest<TAnalyzer>(markedSource);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>The first fix offered makes <paramref name="after"/> of <paramref name="before"/>, one by one and by Fix All.</summary>
    public static Task Fix<TAnalyzer, TFix>(string before, string after, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = FixTest<TAnalyzer, TFix>(before, after);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>The diagnostics of the markup are reported and no fix is offered.</summary>
    public static Task NoFix<TAnalyzer, TFix>(string markedSource, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        Fix<TAnalyzer, TFix>(markedSource, markedSource, expected);

    /// <summary>A test to set options on before it is run.</summary>
    public static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> AnalyzerTest<TAnalyzer>(string markedSource)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        new() { TestCode = markedSource, ReferenceAssemblies = Net100 };

    /// <summary>A test to set options on before it is run.</summary>
    public static CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> FixTest<TAnalyzer, TFix>(string before, string after)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        new() { TestCode = before, FixedCode = after, ReferenceAssemblies = Net100 };

    // Registries that do not have all patches have the later ones.
    private static ReferenceAssemblies Net(string version, int patch) =>
        new("net" + version, new PackageIdentity("Microsoft.NETCore.App.Ref", $"{version}.{patch}"), Path.Combine("ref", "net" + version));
}
