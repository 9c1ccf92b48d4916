using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Concurrency;

namespace SocketDupAnalyzers.FlowRules.Concurrency;

/// <inheritdoc cref="Rules.SDA3002_LockedElsewhere"/>
internal sealed class LockedElsewhere : IConcurrencyRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA3002_LockedElsewhere;

    public TypeConcerns Concern => TypeConcerns.Operations;

    public IEnumerable<Diagnostic> Examine(TypeRun type) => LockHabit.Breaches(type)
        .Where(breach => type.IsInType(breach.Access))
        .GroupBy(breach => breach.Access.Operation.Syntax)
        .OrderBy(group => group.Key, SourceOrder.Comparer)
        .Select(group => group.First())
        .Select(breach => Diagnostic.Create(
            Descriptor,
            Describe.Place(breach.Access.Operation),
            new[] { Describe.Place(breach.Holder.Operation) },
            Describe.Operation(breach.Access.Operation),
            breach.Direction == IoDirection.Sends ? "sends" : "receives",
            breach.Access.Name,
            breach.Lock,
            breach.Holders,
            breach.Operations,
            Describe.Line(breach.Holder.Operation)));
}
