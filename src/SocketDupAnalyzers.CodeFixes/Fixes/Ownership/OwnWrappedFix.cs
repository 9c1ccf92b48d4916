using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Mends a wrapper that does not own what is under it (SDA2006).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OwnWrappedFix)), Shared]
public sealed class OwnWrappedFix() : SocketFix(
    new FlowHost(),
    ImmutableArray.Create("SDA2006"),
    new OwnWrapped(),
    new CloseBesideWrapper());
