using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// The table of work, bound to the symbols of one compilation, and what needs no row since its shape says it: the subscription of
/// an event, and the pairs of <c>Begin…</c> with an <c>AsyncCallback</c> and <c>End…</c>.
/// </summary>
internal sealed class KnownWork
{
    private readonly KnownTypes _types;
    private readonly SymbolMemo<WorkRow?> _rows;

    public KnownWork(Compilation compilation)
    {
        _types = new KnownTypes(compilation, WorkTable.Types);
        _rows = new(method => Find((IMethodSymbol)method));
    }

    /// <summary>What <paramref name="method"/> has to do with work; null where nothing is known. Accessors are methods too.</summary>
    public WorkRow? Of(IMethodSymbol method) => method.ContainingType is null
        ? null // What a function pointer points at.
        : _rows[(method.ReducedFrom ?? method).OriginalDefinition];

    /// <summary>Whether a value of <paramref name="type"/> stands for work: a task, a thread, a timer.</summary>
    public bool IsWork(ITypeSymbol? type) => _types.NameOf(type) is not null;

    private WorkRow? Find(IMethodSymbol method)
    {
        var name = NameOf(method);
        for (var current = method; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            if (_types.NameOf(current.ContainingType) is { } type
                && WorkTable.Find(type, name).FirstOrDefault(row => KnownApis.Matches(row.Parameters, current)) is { } row)
                return row;
        }

        return method.MethodKind switch
        {
            MethodKind.EventAdd => Subscription(method, WorkKind.Subscribes),
            MethodKind.EventRemove => Subscription(method, WorkKind.Stops),
            _ => Asynchronous(method),
        };
    }

    private static string NameOf(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.Constructor } => WellKnownMemberNames.InstanceConstructorName,
        { MethodKind: MethodKind.EventAdd, AssociatedSymbol: { } added } => added.Name + "+=",
        { MethodKind: MethodKind.EventRemove, AssociatedSymbol: { } removed } => removed.Name + "-=",
        { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } set } => set.Name + "=",
        { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } read } => read.Name,
        _ => method.Name,
    };

    private static WorkRow Subscription(IMethodSymbol accessor, WorkKind kind) =>
        new(accessor.ContainingType.MetadataName, NameOf(accessor), kind, Operand.This)
        {
            Callbacks = ImmutableArray.Create(Operand.At(0)),
            Repetition = WorkRepetition.InTurn,
        };

    private static WorkRow? Asynchronous(IMethodSymbol method)
    {
        var (type, parameters) = (method.ContainingType, method.Parameters);
        if (method.Name.StartsWith("End", System.StringComparison.Ordinal) && parameters.FirstOrDefault(parameter => Is(parameter.Type, "IAsyncResult")) is { } result)
            return new WorkRow(type.MetadataName, method.Name, WorkKind.Joins, Operand.Named(result.Name));

        if (!method.Name.StartsWith("Begin", System.StringComparison.Ordinal)
            || !Is(method.ReturnType, "IAsyncResult")
            || parameters.FirstOrDefault(parameter => Is(parameter.Type, "AsyncCallback")) is not { } callback)
            return null;

        var state = parameters.FirstOrDefault(parameter => parameter.Ordinal > callback.Ordinal && parameter.Type.SpecialType == SpecialType.System_Object);
        var callbacks = ImmutableArray.Create(Operand.Named(callback.Name));
        return new WorkRow(type.MetadataName, method.Name, WorkKind.Starts, Operand.Result)
        {
            // A delegate runs itself on the pool, and then the callback.
            Callbacks = type.TypeKind == TypeKind.Delegate ? callbacks.Insert(0, Operand.This) : callbacks,
            State = state is null ? null : Operand.Named(state.Name),
        };
    }

    private static bool Is(ITypeSymbol type, string name) =>
        type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null } && type.Name == name;
}
