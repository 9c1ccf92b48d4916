using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>What is found where nobody looked before: a place, or the result of unknown code, stands for something of its own from then on.</summary>
internal sealed partial class Evaluator
{
    /// <summary>What unknown code at <paramref name="site"/> returns.</summary>
    public Value FoundAt(IOperation site) => Found(site, Value.Unknown);

    /// <summary>An unknown value of a socket type is some socket: open, and somebody else's.</summary>
    private Value Found(IOperation site, Value value, ITypeSymbol? type = null)
    {
        if (value is not UnknownValue || Body.Apis.KindOf(type ?? site.Type) is not { AlwaysSocket: true })
        {
            return value;
        }

        Renew(site);
        return NewObject(site, NewDescriptor(site, Origin.Borrowed, null), true, type ?? site.Type) is ObjectValue found
            ? Nullable(found)
            : value;
    }

    private Value Nullable(ObjectValue found)
    {
        Set(State.With(found.Object, State.Object(found.Object)! with { IsNonNull = false }));
        return found;
    }

    private Value BindObject(Place place, object site, bool isNonNull, ITypeSymbol? type)
    {
        if (place is { Kind: PlaceKind.Member, IsReadOnly: true, Parent: { } owner } && Body.AliasOf(place.Symbol!) is { } alias)
        {
            return BindAlias(place, Place.Member(alias.Root, owner), alias.Owns, type);
        }

        Renew(site);
        var id = new Identity(site, Pristine.Object, true);
        var descriptor = new Identity(site, Pristine.Descriptor, true);
        Set(State
            .With(id, Pristine.ObjectFor(place) with { Descriptor = descriptor, IsNonNull = isNonNull, Type = type })
            .With(descriptor, Pristine.DescriptorFor(place) with { Connection = new Identity(site, Pristine.Connection, true) }));
        var value = new ObjectValue(id);
        Set(State.Write(place, value));
        return value;
    }

    /// <summary>The object in <paramref name="place"/> is one more for the descriptor that <paramref name="root"/> stands for.</summary>
    private Value BindAlias(Place place, Place root, bool? owns, ITypeSymbol? type)
    {
        var made = Read(root, root.Type);
        if (State.DescriptorOf(made) is not { } descriptor)
        {
            return Value.Unknown;
        }

        Renew(place);
        var id = new Identity(place, Pristine.Object, true);
        Set(State.With(id, new ObjectInfo(descriptor, owns, true) { Type = type }).Write(place, new ObjectValue(id)));
        return new ObjectValue(id);
    }

    private Identity BindNumber(Place place)
    {
        Renew(place);
        var id = new Identity(place, Pristine.Descriptor, true);
        Set(State.With(id, Pristine.DescriptorFor(place) with { MayBeFile = true }).Write(place, new NumberValue(id)));
        return id;
    }

    private static bool IsNumber(IOperation operand) => IsNumber(operand.Type);

    private static bool IsNumber(ITypeSymbol? type) => NumberTypes.Includes(type);
}
