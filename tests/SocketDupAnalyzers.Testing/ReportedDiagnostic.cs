namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic, its project, and whether live analysis of its file shows it.</summary>
internal readonly record struct ReportedDiagnostic(Project Project, Diagnostic Diagnostic, bool IsLocal);
