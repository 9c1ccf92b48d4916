using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.FlowRules.Concurrency;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>The rules about a type's bodies against each other: what a new one is added to.</summary>
internal static class ConcurrencyRuleSet
{
    public static ImmutableArray<IConcurrencyRule> All { get; } = ImmutableArray.Create<IConcurrencyRule>(new ConcurrentIo());

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = All.Select(rule => rule.Descriptor).ToImmutableArray();
}
