using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Concurrency;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>A rule about what the bodies of one type do at the same time.</summary>
internal interface IConcurrencyRule
{
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>What there must be in a type for the rule to look at it.</summary>
    TypeConcerns Concern { get; }

    /// <summary>What of a type breaks the rule, in the order of the source.</summary>
    IEnumerable<Diagnostic> Examine(TypeRun type);
}
