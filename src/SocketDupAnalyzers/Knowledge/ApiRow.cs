using System.Collections.Immutable;
using System.Linq;

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
    /// <summary><see cref="Member"/> without its parameter list.</summary>
    public string Name { get; } = Member.Split('(')[0];

    /// <summary>The types of the parameter list; default for a row about every overload.</summary>
    public ImmutableArray<string> Parameters { get; } = ParametersOf(Member);

    public static ApiRow Of(string type, string member, params Effect[] effects) =>
        new(type, member, ImmutableArray.Create(effects));

    /// <summary>The parameter list of <paramref name="member"/>; default where it has none.</summary>
    public static ImmutableArray<string> ParametersOf(string member)
    {
        var start = member.IndexOf('(');
        if (start < 0)
            return default;
        var list = member.Substring(start + 1).TrimEnd(')');
        return list.Length == 0
            ? ImmutableArray<string>.Empty
            : ImmutableArray.CreateRange(list.Split(',').Select(type => type.Trim()));
    }
}
