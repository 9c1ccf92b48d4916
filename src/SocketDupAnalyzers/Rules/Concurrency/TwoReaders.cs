using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Concurrency;

namespace SocketDupAnalyzers.FlowRules.Concurrency;

/// <inheritdoc cref="Rules.SDA3003_TwoReaders"/>
internal sealed class TwoReaders : IConcurrencyRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA3003_TwoReaders;

    public TypeConcerns Concern => TypeConcerns.Readers;

    public IEnumerable<Diagnostic> Examine(TypeRun type) => new Readers(type).Find()
        .OrderBy(found => found.Second.Site.Syntax, SourceOrder.Comparer)
        .Select(found => Diagnostic.Create(
            Descriptor,
            Describe.Place(found.Second.Site),
            new[] { Describe.Place(found.First.Site) },
            Describe.Operation(found.Second.Site),
            found.Second.Key.ToString(),
            found.Second == found.First ? "the one that was made here before" : $"'{Describe.Operation(found.First.Site)}' at line {Describe.Line(found.First.Site)}"));
}
