using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Mends a field that holds a duplicate which its type never closes (SDA2004).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseFieldFix)), Shared]
public sealed class CloseFieldFix() : SocketFix(
    new ClassHost(),
    ImmutableArray.Create("SDA2004"),
    new CloseInDispose());
