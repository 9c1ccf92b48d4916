using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Concurrency;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Concurrency;

/// <inheritdoc cref="Rules.SDA3001_ConcurrentIo"/>
/// <remarks>The additional locations are the other operation, and then all further ones that one lock must keep apart.</remarks>
internal sealed class ConcurrentIo : IConcurrencyRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA3001_ConcurrentIo;

    public TypeConcerns Concern => TypeConcerns.Operations;

    public IEnumerable<Diagnostic> Examine(TypeRun type)
    {
        var conflicts = type.Conflicts
            .Select(conflict => SourceOrder.Comparer.Compare(conflict.First.Operation.Syntax, conflict.Second.Operation.Syntax) > 0 ? conflict : new Conflict(conflict.Second, conflict.First))
            .ToList();
        var groups = new ConflictGroups(conflicts);
        return conflicts
            .GroupBy(conflict => conflict.First.Operation.Syntax)
            .OrderBy(group => group.Key, SourceOrder.Comparer)
            .Select(group => Report(group.OrderBy(conflict => conflict.Second.Operation.Syntax, SourceOrder.Comparer).First(), groups));
    }

    private Diagnostic Report(Conflict conflict, ConflictGroups groups)
    {
        var (here, there) = (conflict.First, conflict.Second);
        var isSelf = here.Operation.Syntax == there.Operation.Syntax;
        var sends = (here.Direction & there.Direction).HasFlag(IoDirection.Sends);
        return Diagnostic.Create(
            Descriptor,
            Describe.Place(here.Operation),
            new[] { Describe.Place(there.Operation) }.Concat(groups.Of(here).Where(other => other != here.Operation.Syntax && other != there.Operation.Syntax).Select(other => Whole.Of(other).GetLocation())),
            Properties(here.Key, sends),
            Describe.Operation(here.Operation),
            sends ? "sends" : "receives",
            here.Name,
            isSelf ? "another run of it" : $"'{Describe.Operation(there.Operation)}' at line {Describe.Line(there.Operation)}",
            Describe.Held(here.Locks, there.Locks, isSelf));
    }

    /// <summary>What a fix has to know of the connection: whose it is, what it is called, and the direction.</summary>
    private static ImmutableDictionary<string, string?> Properties(Place key, bool sends) => ImmutableDictionary<string, string?>.Empty
        .Add("Connection", key.Symbol?.Name)
        .Add("Scope", key.Root switch
        {
            { Kind: PlaceKind.This } => "Instance",
            { Kind: PlaceKind.Member, Symbol.IsStatic: false } => "Instance",
            { Kind: PlaceKind.Member } => "Static",
            { Kind: PlaceKind.Local or PlaceKind.Parameter, Symbol: { } root } => root.Name,
            _ => null,
        })
        .Add("Direction", sends ? "Send" : "Receive");
}
