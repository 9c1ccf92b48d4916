using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Mends a duplicate that is never closed (SDA2001), not on every path (SDA2002), or not when an exception is thrown (SDA2007).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseDuplicateFix)), Shared]
public sealed class CloseDuplicateFix() : SocketFix(
    new FlowHost(),
    ImmutableArray.Create("SDA2001", "SDA2002", "SDA2007"),
    new CloseWithUsing(),
    new CloseInFinally(),
    new CloseOnException());
