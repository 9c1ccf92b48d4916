using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Reports in generated code without having asked to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EverywhereAnalyzer : LiteralAnalyzer
{
    protected override GeneratedCodeAnalysisFlags? GeneratedCode => null;
}
