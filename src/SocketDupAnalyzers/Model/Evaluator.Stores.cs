using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Stores: values put where they outlive the body, and taken out again.</summary>
internal sealed partial class Evaluator
{
    /// <summary>What <paramref name="source"/> was evaluated to is stored in <paramref name="into"/>; returned, where that is null.</summary>
    public void Store(IOperation source, Value value, ISymbol? into)
    {
        foreach (var id in Containment.ObjectsIn(source, value, this).ToArray())
        {
            if (State.Object(id) is { } reference && State.Descriptor(reference.Descriptor) is { Typestate: Typestate.Open } info)
            {
                Body.HasStores = true;
                Set(State.With(reference.Descriptor, info with { Stores = info.Stores.RemoveAll(store => store.By == source).Add(new Store(source, into, id)) }));
            }
        }
    }

    private void Store(IOperation target, IOperation source, Value value)
    {
        if (Storage.Behind(target, this) is { } member)
        {
            Store(source, value, member);
        }
    }

    /// <summary>What is stored is closed; through the very member that it is stored in, that is no news.</summary>
    private DescriptorInfo CloseStored(IOperation site, IOperation? operand, Identity descriptor, DescriptorInfo before)
    {
        var member = PlaceOf(operand)?.Symbol;
        var info = before with { Stores = before.Stores.RemoveAll(store => store.In is not null && SymbolEqualityComparer.Default.Equals(store.In, member)) };
        Set(State.With(descriptor, info));
        if (!info.Stores.IsEmpty)
        {
            Tell(ModelEventKind.StoredClosed, site, operand, descriptor);
        }

        return info;
    }

    /// <summary>The <paramref name="member"/> holds something else from here on, or something was taken out of it.</summary>
    private void Unstore(ISymbol? member) => Unstore(store => SymbolEqualityComparer.Default.Equals(store.In, member));

    private void Unstore(Predicate<Store> isGone)
    {
        if (Body.HasStores)
        {
            Set(Unstored(State, isGone));
        }
    }

    private static ProgramState Unstored(ProgramState state, Predicate<Store> isGone)
    {
        foreach (var stored in state.Descriptors.KeysWhere((_, info) => !info.Stores.IsEmpty))
        {
            var info = state.Descriptor(stored)!;
            state = state.With(stored, info with { Stores = info.Stores.RemoveAll(isGone) });
        }

        return state;
    }

    /// <summary>A collection that outlives the body gets the arguments of the call, or loses something; the result, where it tells which.</summary>
    private Value StoreInCollection(CallSite call)
    {
        if (!QuietCalls.IsFramework(call.Method.ContainingAssembly) || Storage.Collection(call.Receiver, this) is not { } collection)
        {
            return Value.Unknown;
        }

        if (CollectionMembers.Removes(call.Method))
        {
            Unstore(collection);
            return Value.Unknown;
        }

        var added = call.Arguments.Where(argument => CollectionMembers.Adds(call.Method, argument.Parameter)).Select(argument => argument.Value).ToArray();
        foreach (var argument in added)
        {
            Store(argument, call.ValueOf(argument), collection);
        }

        var outcomes = call.Method.ReturnType.SpecialType != SpecialType.System_Boolean
            ? ImmutableArray<Outcome>.Empty
            : State.Descriptors.Keys.SelectMany(id => State.Descriptor(id)!.Stores
                .Where(store => added.Contains(store.By))
                .Select(store => new Outcome(id, Typestate.Open, Typestate.Open) { StoredBy = store.By }))
                .ToImmutableArray();
        return outcomes.IsEmpty ? Value.Unknown : new SplitValue(Value.Unknown, call.Operation, outcomes);
    }

    /// <summary>A member of the structure that <paramref name="instance"/> names is written: what was done with its old value is no story of the new one.</summary>
    private void Rewrite(IOperation? instance)
    {
        if (instance is not null
            && Refinement.Peek(instance, State, this) is ObjectValue reference
            && Body.Apis.KindOf(TypeOf(reference))?.Kind == SocketTypeKind.Information
            && State.DescriptorOf(reference) is { } id && State.Descriptor(id) is { OpenedBy: not null } info)
        {
            Set(State.With(id, info with { OpenedBy = null, Owner = OwnerInfo.None, Typestate = Typestate.Open }));
        }
    }

    /// <summary>A method may take out again what is stored.</summary>
    private void UnstoreBy(IMethodSymbol method) => Unstore(store => store.In is not null && Storage.MayRemove(method, store.In));
}
