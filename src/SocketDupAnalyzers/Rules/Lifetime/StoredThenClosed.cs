using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Lifetime;

/// <inheritdoc cref="Rules.SDA1007_StoredThenClosed"/>
internal sealed class StoredThenClosed : IFlowRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA1007_StoredThenClosed;

    public void Examine(ModelEvent happened, Findings findings)
    {
        var close = happened.Kind switch
        {
            ModelEventKind.StoredClosed when UsingEnd.Is(happened.Operation) => happened.Operation,
            ModelEventKind.LeftStoredClosed => happened.Before.ClosedBy,
            _ => null,
        };
        if (close is null)
        {
            return;
        }

        foreach (var store in happened.Before.Stores.Where(store => IsLeft(store, close)))
        {
            if (happened.Kind != ModelEventKind.LeftStoredClosed || store.By == happened.Operation)
            {
                findings.Add(Descriptor, store.By, ImmutableArray.Create(close), Describe.Operation(store.By), Describe.Closer(close), happened.Name);
            }
        }
    }

    /// <summary>Whether somebody may find what is closed where it was stored.</summary>
    private static bool IsLeft(Store store, IOperation close) => store.In switch
    {
        null => true,
        ILocalSymbol local => UsingEnd.Is(close) && Storage.Outlives(local, close),
        _ => !Storage.IsClosedByName(store, close) && !Storage.IsRemovedLater(store) && !Storage.IsOnlyClosed(store, close),
    };
}
