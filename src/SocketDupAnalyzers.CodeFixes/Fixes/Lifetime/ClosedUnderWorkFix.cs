using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Mends a close under work that is still running (SDA1003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClosedUnderWorkFix)), Shared]
public sealed class ClosedUnderWorkFix() : SocketFix(
    new FlowHost(),
    ImmutableArray.Create("SDA1003"),
    new AwaitWork(),
    new OwnByWork());
