using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Objects of the project's own: what their constructors put into them is found in them later.</summary>
internal sealed partial class Evaluator
{
    /// <summary>What the constructor of a type of the project puts into members of the new object: the arguments, as far as that can be seen.</summary>
    private ImmutableArray<(ISymbol, Value)> MembersOf(IObjectCreationOperation creation)
    {
        if (IsDead || creation.Constructor!.DeclaringSyntaxReferences.IsEmpty || creation.Initializer is not null)
        {
            return ImmutableArray<(ISymbol, Value)>.Empty;
        }

        return creation.Arguments
            .Select(argument => (Member: ConstructorMembers.Of(argument.Parameter), Value: Refinement.Peek(argument.Value, State, this)))
            .Where(member => member.Member is not null && State.DescriptorOf(member.Value) is not null)
            .Select(member => (member.Member!, member.Value))
            .ToImmutableArray();
    }

    private void WriteMembers(Place place, CreatedValue created)
    {
        Set(State.Write(place, Value.NonNull));
        foreach (var (member, value) in created.Members)
        {
            Set(State.Write(Place.Member(member.OriginalDefinition, place), value));
        }
    }
}
