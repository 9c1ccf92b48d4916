namespace SocketDupAnalyzers.Model;

/// <summary>
/// The entries that say no more than their absence: a place that holds an object of its own, open and borrowed, as it would
/// when first looked at.
/// </summary>
internal static class Pristine
{
    /// <summary>The role of a place's own object.</summary>
    public const byte Object = 0;

    /// <summary>The role of a place's own descriptor.</summary>
    public const byte Descriptor = 1;

    /// <summary>The role of a place's own connection.</summary>
    public const byte Connection = 2;

    /// <summary>The role of the object, descriptor or connection of the thing with this number, where a site has several.</summary>
    public static byte RoleOf(int thing, byte role) => (byte)((thing * (Connection + 1)) + role);

    public static ObjectInfo ObjectFor(Place place) => new(new Identity(place, Descriptor, true), true, false);

    public static DescriptorInfo DescriptorFor(Place place) =>
        new(Typestate.Open, new Identity(place, Connection, true), Origin.Borrowed) { Name = place.ToString() };

    /// <summary>Whether <paramref name="place"/> still holds what it held at first.</summary>
    public static bool Holds(Place place, ProgramState state) =>
        !state.Places.TryGetValue(place, out var value) || value.IsAssumed || Is(place, value);

    public static bool Is(Place place, Value value) => value switch
    {
        ObjectValue reference => reference.Object.IsRecent && reference.Object.IsFrom(place) && reference.Object.Role == Object,
        NumberValue number => number.Descriptor.IsRecent && number.Descriptor.IsFrom(place) && number.Descriptor.Role == Descriptor,
        _ => false,
    };

    public static bool Is(Identity id, ObjectInfo info) =>
        id is { IsRecent: true, Role: Object, Site: Place place } && info.Owns == true && info.Descriptor.Equals(new Identity(place, Descriptor, true));

    public static bool Is(Identity id, DescriptorInfo info) =>
        id is { IsRecent: true, Role: Descriptor, Site: Place place }
        && info.Typestate == Typestate.Open
        && info.Origin == Origin.Borrowed
        && info.Duty == Duty.None
        && info.Owner.MadeBy is null
        && info.OpenedBy is null
        && info.Stores.IsEmpty
        && info.Work.IsEmpty
        && info.Connection.Equals(new Identity(place, Connection, true));
}
