using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>What one member does.</summary>
/// <param name="Type">The metadata name of the type that declares it, for instance <c>System.Net.Sockets.Socket</c>.</param>
/// <param name="Member">
/// Its name: <c>Close</c> for every overload, <c>Close(int)</c> for one (parameter types in C# keywords or simple names, separated by commas),
/// <c>.ctor</c> for constructors, <c>Blocking</c> for a getter, <c>Blocking=</c> for a setter.
/// A row with a parameter list goes before one without.
/// </param>
/// <param name="Effects">What it does, in order.</param>
internal sealed record ApiRow(string Type, string Member, ImmutableArray<Effect> Effects)
{
    public static ApiRow Of(string type, string member, params Effect[] effects) =>
        new(type, member, ImmutableArray.Create(effects));
}
