using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Concurrency;

namespace SocketDupAnalyzers.FlowRules.Concurrency;

/// <inheritdoc cref="Rules.SDA3001_ConcurrentIo"/>
internal sealed class ConcurrentIo : IConcurrencyRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA3001_ConcurrentIo;

    public IEnumerable<Diagnostic> Examine(TypeRun type) => type.Conflicts
        .Select(conflict => SourceOrder.Comparer.Compare(conflict.First.Operation.Syntax, conflict.Second.Operation.Syntax) > 0 ? conflict : new Conflict(conflict.Second, conflict.First))
        .GroupBy(conflict => conflict.First.Operation.Syntax)
        .OrderBy(group => group.Key, SourceOrder.Comparer)
        .Select(group => Report(group.OrderBy(conflict => conflict.Second.Operation.Syntax, SourceOrder.Comparer).First()));

    private Diagnostic Report(Conflict conflict)
    {
        var (here, there) = (conflict.First, conflict.Second);
        var isSelf = here.Operation.Syntax == there.Operation.Syntax;
        return Diagnostic.Create(
            Descriptor,
            Describe.Place(here.Operation),
            new[] { Describe.Place(there.Operation) },
            Describe.Operation(here.Operation),
            (here.Direction & there.Direction).HasFlag(IoDirection.Sends) ? "sends" : "receives",
            here.Name,
            isSelf ? "another run of it" : $"'{Describe.Operation(there.Operation)}' at line {Describe.Line(there.Operation)}",
            Describe.Held(here.Locks, there.Locks, isSelf));
    }
}
