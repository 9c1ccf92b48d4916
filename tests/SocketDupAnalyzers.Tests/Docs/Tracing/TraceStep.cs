using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Tests.Docs.Tracing;

/// <summary>One operation in one state; <paramref name="Edge"/> says which way out of a condition it is.</summary>
internal sealed record TraceStep(IOperation Operation, string Edge, ProgramState After);
