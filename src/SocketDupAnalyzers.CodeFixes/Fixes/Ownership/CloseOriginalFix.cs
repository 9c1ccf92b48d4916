using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Mends an original that stays open after its duplicate was handed over (SDA2003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseOriginalFix)), Shared]
public sealed class CloseOriginalFix() : SocketFix(
    new FlowHost(),
    ImmutableArray.Create("SDA2003"),
    new CloseOriginal());
