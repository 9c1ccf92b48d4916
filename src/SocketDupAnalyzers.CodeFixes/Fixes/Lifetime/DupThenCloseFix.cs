using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.CodeFixes.Fixes.Ownership;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Mends a duplicate that is taken after the close (SDA1001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DupThenCloseFix)), Shared]
public sealed class DupThenCloseFix() : SocketFix(new FlowHost(), ImmutableArray.Create("SDA1001"), new CloseOnException(), [new DupThenClose()]);
