using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>What is forgotten where other code may run in between: members, and what it can reach besides.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Forgets what other code may have changed meanwhile: members that can be assigned.</summary>
    public void ForgetShared()
    {
        ReleaseShared();
        Forget(State.Members.Where(place => !place.IsReadOnly));
    }

    /// <summary>Forgets what unknown code that the body calls may assign: shared members, and locals that nested code writes.</summary>
    /// <param name="by">The method that runs, where it can be seen.</param>
    public void ForgetAssignable(IMethodSymbol? by = null)
    {
        Body.RunsUnknownCode = true;
        Unstore(store => store.In is not null && (by is null || by.DeclaringSyntaxReferences.IsEmpty || by.IsAbstract || by.MethodKind == MethodKind.DelegateInvoke || by.IsVirtual || by.IsOverride || Storage.MayRemove(by, store.In)));
        ReleaseShared();
        Forget(State.Members.Where(place => !place.IsReadOnly).Concat(Body.WrittenByNestedCode));
    }

    /// <summary>Forgets what every object has in <paramref name="member"/>, but for the one in the place <paramref name="but"/>, of which more is known.</summary>
    public void ForgetMember(ISymbol member, Place? but) =>
        Forget(State.Members.Where(place => place.Kind == PlaceKind.Member && SymbolEqualityComparer.Default.Equals(place.Symbol, member) && !place.Equals(but)));

    /// <summary>What an object was asked for it may answer otherwise once a method of it has run: a count, after an addition. Of a socket only numbers count, since what closes it is known.</summary>
    private void ForgetAsked(CallSite call)
    {
        if (call.Operation is not IInvocationOperation && call.Method.MethodKind != MethodKind.PropertySet
            || call.Receiver?.WithoutConversions() is not { Type: { IsReferenceType: true, SpecialType: SpecialType.None, TypeKind: not TypeKind.Array } type } receiver
            || CollectionMembers.Asks(call.Method)
            || PlaceOf(receiver)?.Root is not { } root)
        {
            return;
        }

        var isSocket = Body.Apis.KindOf(type) is not null;
        var asked = State.Members.Where(place => place is { Kind: PlaceKind.Condition, IsReadOnly: false } && place.Roots.Contains(root) && (!isSocket || State[place] is IntervalValue)).ToArray();
        Set(asked.Length == 0 ? State : State.Forget(asked));
    }

    private void Forget(IEnumerable<Place> places)
    {
        var gone = places.Where(State.Places.ContainsKey).ToArray();
        if (!State.Families.IsEmpty)
        {
            Set(State.With(Disjunction.Unshared(State.Families, Body.WrittenByNestedCode)));
        }

        if (gone.Length == 0)
        {
            return;
        }

        var after = State.Forget(gone);
        foreach (var place in gone)
        {
            // What other code may have changed may also be what it was.
            after = (place.Kind == PlaceKind.Member && Pristine.Holds(place, State) ? after : after.Write(place, Value.Unknown)).Age(place).Age(new LaterValue(place));
        }

        // Values that are on their way hang on no place: what nothing leads to is swept when the operation is through.
        NeedsSweep = true;
        Set(after);
    }
}
