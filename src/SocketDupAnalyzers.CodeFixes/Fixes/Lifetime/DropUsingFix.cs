using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Mends a stored socket that the end of its using closes (SDA1007).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropUsingFix)), Shared]
public sealed class DropUsingFix() : SocketFix(
    new FlowHost(),
    ImmutableArray.Create("SDA1007"),
    new DropUsing());
