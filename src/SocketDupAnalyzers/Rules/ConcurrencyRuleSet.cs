using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Concurrency;
using SocketDupAnalyzers.FlowRules.Concurrency;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>The rules about a type's bodies against each other: what a new one is added to.</summary>
internal static class ConcurrencyRuleSet
{
    public static ImmutableArray<IConcurrencyRule> All { get; } = ImmutableArray.Create<IConcurrencyRule>(new ConcurrentIo(), new LockedElsewhere(), new TwoReaders());

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = All.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <summary>What of <paramref name="type"/> breaks the rules. One story, one report: of two rules the first that is on has the operation.</summary>
    /// <param name="type">The type, with its operations where they concern a rule.</param>
    /// <param name="concerns">What there is to look for.</param>
    /// <param name="isOn">Whether a rule is on in a file.</param>
    public static IEnumerable<Diagnostic> Examine(TypeRun type, TypeConcerns concerns, Func<DiagnosticDescriptor, SyntaxTree, bool> isOn)
    {
        var taken = new HashSet<Location>();
        foreach (var rule in All.Where(rule => (concerns & rule.Concern) != TypeConcerns.None))
        {
            foreach (var diagnostic in rule.Examine(type).ToList())
            {
                if (taken.Contains(diagnostic.Location))
                {
                    continue;
                }

                yield return diagnostic;
                if (isOn(rule.Descriptor, diagnostic.Location.SourceTree!))
                {
                    taken.Add(diagnostic.Location);
                }
            }
        }
    }
}
