using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Mends a use of a socket that is closed (SDA1002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseAfterCloseFix)), Shared]
public sealed class UseAfterCloseFix() : SocketFix(new FlowHost(), ImmutableArray.Create("SDA1002"), new UseDuplicate(), new CloseAfterLastUse());
