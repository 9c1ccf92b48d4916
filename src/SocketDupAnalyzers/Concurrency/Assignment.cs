using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>One assignment of a variable.</summary>
/// <param name="Value">What is assigned; null where there is no expression for it.</param>
/// <param name="Root">The body that assigns it.</param>
internal sealed record Assignment(IOperation? Value, IOperation Root);
