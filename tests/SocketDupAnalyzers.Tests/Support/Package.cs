using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.CodeFixes.Fixes;

namespace SocketDupAnalyzers.Tests.Support;

/// <summary>All that the package brings, as a compiler and an editor find it.</summary>
internal static class Package
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = Create<DiagnosticAnalyzer>(typeof(Rules).Assembly);

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = Create<CodeFixProvider>(typeof(SocketFix).Assembly);

    /// <summary>Whether a fix of the package is for <paramref name="id"/>.</summary>
    public static bool HasFix(string id) => Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id));

    private static ImmutableArray<T> Create<T>(Assembly assembly) =>
        [.. assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!)];
}
