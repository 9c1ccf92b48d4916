using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>Mends operations on one connection that nothing keeps apart (SDA3001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GateFix)), Shared]
public sealed class GateFix() : SocketFix(
    new ClassHost(),
    ImmutableArray.Create("SDA3001"),
    new OneGate())
{
    private protected override bool IsWide => true;
}
