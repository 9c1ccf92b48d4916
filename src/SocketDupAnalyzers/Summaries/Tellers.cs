using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>
/// Methods that may fail say so beside their result: an error number in an <c>out</c> parameter, a status that is returned while
/// the socket goes out by a parameter. Wherever there is a result such a thing has one value, and where it has another there is none.
/// </summary>
internal static class Tellers
{
    /// <summary>What tells whether <paramref name="place"/> holds anything; nothing where it always does.</summary>
    public static ImmutableArray<Teller> Of(Place place, IReadOnlyList<ProgramState> exits)
    {
        var made = exits.Where(exit => exit[place] is ObjectValue or NumberValue).ToArray();
        if (made.Length == 0 || !exits.Any(exit => SummaryBuilder.IsNothing(exit[place])))
        {
            return ImmutableArray<Teller>.Empty;
        }

        return made[0].Places
            .KeysWhere((other, value) => value is ConstantValue or NullValue && GoesBack(other) && !other.Equals(place) && made.All(exit => exit[other].Equals(value)) && exits.Any(exit => !exit[other].Equals(value)))
            .Select(other => new Teller(other, made[0][other]))
            .OrderBy(teller => teller.Place.ToString(), System.StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private static bool GoesBack(Place place) =>
        place.Kind == PlaceKind.Return || place is { Kind: PlaceKind.Parameter, Symbol: IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref } };
}
