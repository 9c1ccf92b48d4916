using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Objects, descriptors and connections: making them, finding those of a place, closing them, telling what happens to them.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The descriptor behind a value; a number of unknown origin in a place is one from now on.</summary>
    public Identity? DescriptorOf(IOperation? operand, Value value)
    {
        if (State.DescriptorOf(value) is { } known)
        {
            return known;
        }

        return value is UnknownValue && operand is { ConstantValue.HasValue: false } && PlaceOf(operand) is { } place && IsNumber(operand) && !State.IsOverwritten(place)
            ? BindNumber(place)
            : null;
    }

    /// <summary>The descriptor whose typestate <paramref name="property"/> asks for; null where it asks for something else.</summary>
    public Identity? DescriptorAsked(IPropertyReferenceOperation property) =>
        StateQuestion.IsOne(property) && Body.Apis.KindOf(property.Property.ContainingType) is not null
            ? State.DescriptorOf(Refinement.Peek(property.Instance!, State, this))
            : null;

    /// <summary>A new object from <paramref name="site"/> for a descriptor that is there already.</summary>
    public Value NewObject(IOperation site, Identity descriptor, bool? owns, ITypeSymbol? type, int thing = 0)
    {
        var id = new Identity(site, Pristine.RoleOf(thing, Pristine.Object), true);
        Set(State.With(id, new ObjectInfo(descriptor, owns, true) { Type = type }));
        return new ObjectValue(id);
    }

    /// <summary>A new descriptor from <paramref name="site"/>, for <paramref name="connection"/> or for a new one.</summary>
    /// <param name="site">What makes it.</param>
    /// <param name="origin">How it came to be.</param>
    /// <param name="connection">What it is for; null for a new connection.</param>
    /// <param name="mayBeFile">Whether it may be one of a file.</param>
    /// <param name="thing">Which of the things it is that <paramref name="site"/> makes, where that makes several.</param>
    public Identity NewDescriptor(IOperation site, Origin origin, Identity? connection, bool mayBeFile = false, int thing = 0)
    {
        var id = new Identity(site, Pristine.RoleOf(thing, Pristine.Descriptor), true);
        var info = new DescriptorInfo(Typestate.Open, connection ?? new Identity(site, Pristine.RoleOf(thing, Pristine.Connection), true), origin) { MadeBy = site, MayBeFile = mayBeFile };
        Set(State.With(id, info));
        return id;
    }

    /// <summary>Control never gets past this.</summary>
    public void End() => IsDead = true;

    /// <summary>Makes room for new things from <paramref name="site"/>.</summary>
    public void Renew(object site)
    {
        DropUnreachable(site);
        Set(State.Age(site));
    }

    /// <summary>The descriptor is closed; where <paramref name="isRaw"/>, by its number, past the objects that own it.</summary>
    public void Close(IOperation site, IOperation? operand, Identity descriptor, bool isRaw)
    {
        if (State.Descriptor(descriptor) is not { } before)
        {
            return;
        }

        before = IsKnownSocket(descriptor, before) ? before : Idle(descriptor, before);
        Tell(ModelEventKind.Closed, site, operand, descriptor, isRaw);
        before = Idle(descriptor, before);
        if (before is { Stores.IsEmpty: false, Typestate: Typestate.Open })
        {
            before = CloseStored(site, operand, descriptor, before);
        }

        if (before.Typestate != Typestate.Closed)
        {
            Set(State.With(descriptor, before with { Typestate = Typestate.Closed, ClosedBy = site, Duty = Duty.None, JumpedFrom = null, IsKnownOpen = false, IsClosedRaw = isRaw }));
        }
        else if (before.IsClosedUnderOwner && !isRaw)
        {
            Set(State.With(descriptor, before with { Owner = before.Owner with { MadeBy = null } }));
        }
    }

    /// <summary>An object that <paramref name="site"/> made owns the descriptor from here on; where the body may take it from its owner yet, the end of the body tells.</summary>
    public void Own(IOperation site, IOperation? operand, Identity descriptor, OwnerLevel level)
    {
        if (level == OwnerLevel.None || State.Descriptor(descriptor) is not { Typestate: not Typestate.Closed } info)
        {
            return;
        }

        var isSecond = info.Owner.Level >= level && info.Typestate == Typestate.Open;
        if (isSecond && !Body.MayDetach)
        {
            Tell(ModelEventKind.OwnedTwice, site, operand, descriptor);
        }

        var owner = new OwnerInfo { Level = level, MadeBy = info.Owner.MadeBy ?? site, SecondMadeBy = isSecond && Body.MayDetach ? site : info.Owner.SecondMadeBy, IsTwice = isSecond || info.Owner.IsTwice };
        Set(State.With(descriptor, info with { Owner = owner }));
    }

    /// <summary>What the object is to its descriptor; none where it is not known to own it.</summary>
    public OwnerLevel LevelOf(Value value) => value is ObjectValue reference && State.Object(reference.Object) is { Owns: true } info
        ? Body.Apis.KindOf(info.Type)?.Level ?? OwnerLevel.None
        : OwnerLevel.None;

    /// <summary>An object of the given level is seen to own the descriptor.</summary>
    public void SeeOwner(Identity descriptor, OwnerLevel level)
    {
        if (State.Descriptor(descriptor) is { } info && info.Owner.Level < level)
        {
            Set(State.With(descriptor, info with { Owner = info.Owner with { Level = level } }));
        }
    }

    /// <summary>The description is opened.</summary>
    public void Open(IOperation site, IOperation? operand, Identity descriptor)
    {
        Tell(ModelEventKind.Opened, site, operand, descriptor);
        if (State.Descriptor(descriptor) is { } info)
        {
            // What comes after a second opening follows from it.
            var typestate = info.OpenedBy is null ? info.Typestate : Typestate.Unknown;
            Set(State.With(descriptor, info with { OpenedBy = info.OpenedBy ?? site, Typestate = typestate }));
        }
    }

    /// <summary>An object that does not own the descriptor is closed.</summary>
    public void CloseWrapper(IOperation site, IOperation? operand, Identity descriptor, Value closed)
    {
        if (closed is ObjectValue reference && State.Descriptor(descriptor) is { } info && info.Stores.Any(store => store.Object.Equals(reference.Object)))
        {
            Tell(ModelEventKind.StoredClosed, site, operand, descriptor);
        }
    }

    /// <summary>A descriptor is needed open. After a use of a closed one nothing more is said of it: what follows, follows from that.</summary>
    public void Use(IOperation site, IOperation? operand, Identity descriptor)
    {
        Tell(ModelEventKind.Used, site, operand, descriptor);
        if (Body.StopsAfterLateUse && State.Descriptor(descriptor) is { Typestate: Typestate.Closed, MayBeFile: false } && !DisposedGuard.Covers(site))
        {
            SetTypestate(descriptor, Typestate.Unknown);
            (_usedLate ??= new List<Identity>()).Add(descriptor);
        }
    }

    /// <summary>The state in which an exception leaves a use of what was closed: it was told of there, too.</summary>
    private ProgramState WithLateUses(ProgramState raised) => _usedLate is null
        ? raised
        : _usedLate.Aggregate(raised, (state, descriptor) => state.Descriptor(descriptor) is { Typestate: Typestate.Closed } info ? state.With(descriptor, info with { Typestate = Typestate.Unknown, ClosedBy = null }) : state);

    /// <summary>Some outcome of the call at <paramref name="site"/> closes the descriptor; its result will tell.</summary>
    public void Suspend(IOperation site, Identity descriptor)
    {
        if (State.Descriptor(descriptor) is { } info)
        {
            Tell(ModelEventKind.Given, site, null, descriptor);
            Set(State.With(descriptor, info with { Typestate = Typestate.Unknown }));
        }
    }

    public void SetTypestate(Identity descriptor, Typestate typestate)
    {
        if (State.Descriptor(descriptor) is { } info && info.Typestate != typestate)
        {
            if (info.IsOwed || info.DuplicatedBy is not null)
            {
                Tell(ModelEventKind.Given, info.MadeBy ?? info.DuplicatedBy!, null, descriptor);
            }

            Set(State.With(descriptor, info with { Typestate = typestate, ClosedBy = null, Duty = Duty.None, JumpedFrom = null }));
        }
    }

    /// <summary>Notes that <paramref name="site"/> made a duplicate of the descriptor.</summary>
    public void NoteDuplicate(IOperation site, Identity descriptor)
    {
        if (State.Descriptor(descriptor) is { Typestate: Typestate.Open } info)
        {
            Set(State.With(descriptor, info with { DuplicatedBy = site }));
        }
    }

    public void Tell(ModelEventKind kind, IOperation site, IOperation? operand, Identity descriptor, bool isRaw = false)
    {
        if (_listener is not null && State.Descriptor(descriptor) is { } before)
        {
            _listener.Hear(new ModelEvent(kind, site, operand, descriptor, before, State) { IsRaw = isRaw });
        }
    }

    /// <summary>
    /// <paramref name="member"/>, if there is one, gets <paramref name="value"/>: noted and told where that is an open duplicate.
    /// Whether its close was owed until then, <paramref name="before"/> says.
    /// </summary>
    public void Store(IOperation site, Value value, ISymbol? member, ProgramState before)
    {
        if (member is null
            || value is not (NumberValue or ObjectValue)
            || before.DescriptorOf(value) is not { } descriptor
            || before.Descriptor(descriptor) is not { Typestate: Typestate.Open, Origin: Origin.Duplicate, IsInformation: false } info
            || value is ObjectValue reference && State.Object(reference.Object) is not { Owns: true })
        {
            return;
        }

        _listener?.Hear(new ModelEvent(ModelEventKind.Stored, site, null, descriptor, info, before) { Member = member });
        if (State.Descriptor(descriptor) is { IsStored: false } current)
        {
            Set(State.With(descriptor, current with { IsStored = true }));
        }
    }

    public ITypeSymbol? TypeOf(ObjectValue reference) => State.Object(reference.Object)?.Type;

    public void MayBeNull(Identity id)
    {
        if (State.Object(id) is { IsNonNull: true } info)
        {
            Set(State.With(id, info with { IsNonNull = false }));
        }
    }

    /// <summary>The object lets go of its descriptor: nothing owns that any more.</summary>
    public void Detach(Identity id)
    {
        if (State.Object(id) is { } info)
        {
            Set(State.With(id, info with { Owns = false }));
            if (State.Descriptor(info.Descriptor) is { } descriptor)
            {
                Set(State.With(info.Descriptor, descriptor with { Owner = new OwnerInfo { HasLetGo = true } }));
            }
        }
    }

    /// <summary>The object stands for another descriptor from now on; where it is not the body's own, neither is that.</summary>
    public void Redirect(IOperation site, Identity id, Identity descriptor)
    {
        if (State.Object(id) is { } info)
        {
            var isOwn = State.Descriptor(info.Descriptor) is { Origin: not Origin.Borrowed, Duty: Duty.None or Duty.Owed };
            Set(State.With(id, info with { Descriptor = descriptor }));
            if (!isOwn)
            {
                Give(site, descriptor, Duty.GivenAway);
            }
        }
    }

    public void Add(Identity id, ObjectInfo info) => Set(State.With(id, info));

    public void Add(Identity id, DescriptorInfo info) => Set(State.With(id, info));
}
