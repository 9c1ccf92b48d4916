using System.Collections.Immutable;
using System.Linq;

namespace SocketDupAnalyzers.Model;

/// <summary>Takes what a summary names into the caller's state: what came in is the caller's own, the rest is new there.</summary>
internal sealed partial class SummaryApplication
{
    private Value Import(Value value, ProgramState final)
    {
        switch (value)
        {
            case ObjectValue reference:
                return ImportObject(reference.Object, final);
            case NumberValue number:
                return ImportDescriptor(number.Descriptor, final) is { } descriptor ? new NumberValue(descriptor) : Value.Unknown;
            case TaskValue task:
                return Import(task.Result, final) is var result && result is UnknownValue ? Value.Unknown : new TaskValue(result);
            case TupleValue tuple:
                return new TupleValue(System.Collections.Immutable.ImmutableArray.CreateRange(tuple.Elements.Select(element => Import(element, final))));
            case CreatedValue created:
                return new CreatedValue(created.Members
                    .Select(member => member with { Value = Import(member.Value, final) })
                    .Where(member => member.Value is not UnknownValue)
                    .ToImmutableArray());
            case DelegateValue:
                return Value.Unknown;
            default:
                return value;
        }
    }

    private Value ImportObject(Identity id, ProgramState final)
    {
        if (_inputs.TryGetValue(id, out var input))
        {
            return input;
        }

        if (_objects.TryGetValue(id, out var known))
        {
            return new ObjectValue(known);
        }

        if (final.Object(id) is not { } info)
        {
            return Value.Unknown;
        }

        if (id.Site is Place place && id.IsRecent)
        {
            return _places.ValueOf(place);
        }

        if (ImportDescriptor(info.Descriptor, final) is not { } descriptor)
        {
            return Value.Unknown;
        }

        var imported = new Identity(_call.Operation, Role(_objects.Count, Pristine.Object), true);
        _objects[id] = imported;
        _evaluator.Add(imported, info with { Descriptor = descriptor });
        if (info.IsUnowning)
        {
            _evaluator.OweUnder(descriptor, _call.Operation);
        }

        return new ObjectValue(imported);
    }

    private Identity? ImportDescriptor(Identity id, ProgramState final)
    {
        if (_descriptors.TryGetValue(id, out var known))
        {
            return known;
        }

        if (id is { IsRecent: true, Site: Place place, Role: Pristine.Descriptor })
        {
            var value = _places.ValueOf(place);
            var input = _evaluator.DescriptorOf(_places.ArgumentFor(place), value);
            if (input is { } exposed && final.Descriptor(id) is not { Owner.HasLetGo: true })
            {
                _evaluator.SeeOwner(exposed, _evaluator.LevelOf(value));
            }

            return input;
        }

        if (final.Descriptor(id) is not { } info)
        {
            return null;
        }

        var imported = new Identity(_call.Operation, Role(_descriptors.Count, Pristine.Descriptor), true);
        _descriptors[id] = imported;
        _evaluator.Add(imported, info with
        {
            Connection = ImportConnection(info.Connection, imported),
            MadeBy = _call.Operation,
            Name = null,
            Duty = info is { Duty: Duty.Returned, Origin: Origin.Duplicate } ? Duty.Owed : info.Duty == Duty.GivenAway ? Duty.GivenAway : Duty.None,
            JumpedFrom = null,
            DuplicatedBy = null,
            Owner = info.Owner with { SecondMadeBy = null },
            Stores = ImmutableArray<Store>.Empty,
        });
        return imported;
    }

    private Identity ImportConnection(Identity connection, Identity descriptor)
    {
        if (connection is { IsRecent: true, Site: Place place }
            && _evaluator.DescriptorOf(_places.ArgumentFor(place), _places.ValueOf(place)) is { } input
            && _evaluator.State.Descriptor(input) is { } info)
        {
            return info.Connection;
        }

        return new Identity(descriptor.Site, (byte)(descriptor.Role + 1), true);
    }

    /// <summary>Things of one call are numbered; the first has the roles that a single thing has.</summary>
    private static byte Role(int index, byte role) => Pristine.RoleOf(index % StateSweep.MostThings, role);
}
