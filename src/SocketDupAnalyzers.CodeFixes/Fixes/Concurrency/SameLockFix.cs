using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>Mends an operation that goes past the lock that the others hold (SDA3002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SameLockFix)), Shared]
public sealed class SameLockFix() : SocketFix(
    new ClassHost(),
    ImmutableArray.Create("SDA3002"),
    new SameLock())
{
    private protected override bool IsWide => true;
}
