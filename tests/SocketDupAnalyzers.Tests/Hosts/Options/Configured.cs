using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace SocketDupAnalyzers.Tests.Hosts.Options;

/// <summary>Tests of analyzers under configuration files.</summary>
internal static class Configured
{
    /// <summary>A test under an <c>.editorconfig</c> with <paramref name="entries"/> for every file.</summary>
    public static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Test<TAnalyzer>(string entries, string markedSource = "class C;")
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Verify.AnalyzerTest<TAnalyzer>(markedSource).With("/.editorconfig", $"root = true\n[*.cs]\n{entries}\n");

    /// <summary><paramref name="test"/> with one more configuration file.</summary>
    public static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> With<TAnalyzer>(
        this CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> test, string path, string text)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        test.TestState.AnalyzerConfigFiles.Add((path, text));
        return test;
    }

    /// <summary><paramref name="test"/> with one more expected diagnostic that has no place.</summary>
    public static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Expecting<TAnalyzer>(
        this CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> test, DiagnosticResult expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        test.ExpectedDiagnostics.Add(expected);
        return test;
    }
}
