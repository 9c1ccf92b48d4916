using System;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model.Members;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>A rule about a type: about its members, whatever code of the type they are used in.</summary>
internal interface IClassRule
{
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether <paramref name="type"/> may have a member that the rule is about, to judge by its declarations alone.</summary>
    bool Concerns(INamedTypeSymbol type, KnownApis apis);

    /// <summary>Looks at one type, all its parts together; hands what breaks the rule to <paramref name="report"/>.</summary>
    void Examine(ClassModel type, Action<Diagnostic> report);
}
