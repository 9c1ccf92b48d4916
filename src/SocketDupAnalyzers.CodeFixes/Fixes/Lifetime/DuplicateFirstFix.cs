using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Mends a second owner of a descriptor (SDA1005).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DuplicateFirstFix)), Shared]
public sealed class DuplicateFirstFix() : SocketFix(
    new FlowHost(),
    ImmutableArray.Create("SDA1005"),
    new DuplicateFirst());
