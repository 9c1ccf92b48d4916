using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.FlowRules.Ownership;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model.Members;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>The rules about a type: what a new one is added to.</summary>
internal sealed class ClassRuleSet
{
    public static readonly ClassRuleSet All = new(ImmutableArray.Create<IClassRule>(
        new FieldNeverClosed()));

    private readonly ImmutableArray<IClassRule> _rules;

    private ClassRuleSet(ImmutableArray<IClassRule> rules) => _rules = rules;

    public ImmutableArray<DiagnosticDescriptor> Descriptors => _rules.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <summary>Whether a rule may have something to say of <paramref name="type"/>.</summary>
    public bool Concern(INamedTypeSymbol type, KnownApis apis) => _rules.Any(rule => rule.Concerns(type, apis));

    public void Examine(ClassModel type, Action<Diagnostic> report)
    {
        foreach (var rule in _rules.Where(rule => rule.Concerns(type.Type, type.Apis)))
        {
            rule.Examine(type, report);
        }
    }
}
