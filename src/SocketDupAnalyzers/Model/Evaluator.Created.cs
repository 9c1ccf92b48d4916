using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Objects of the project's own: what their constructors put into them is found in them later.</summary>
internal sealed partial class Evaluator
{
    /// <summary>What the constructor of a type of the project puts into members of the new object: the arguments, as far as that can be seen.</summary>
    private ImmutableArray<CreatedMember> MembersOf(IObjectCreationOperation creation)
    {
        if (IsDead || creation.Constructor!.DeclaringSyntaxReferences.IsEmpty || creation.Initializer is not null)
        {
            return ImmutableArray<CreatedMember>.Empty;
        }

        return creation.Arguments
            .Select(argument => ConstructorMembers.Of(argument.Parameter) is { } member ? new CreatedMember(member, Handed(argument.Value)) : null)
            .OfType<CreatedMember>()
            .Where(member => State.DescriptorOf(member.Value) is not null)
            .ToImmutableArray();
    }

    /// <summary>What a constructor is handed; a parameter that was not looked at before is looked at now.</summary>
    private Value Handed(IOperation argument) => Refinement.Peek(argument, State, this) switch
    {
        UnknownValue when PlaceOf(argument) is { Kind: PlaceKind.Parameter } place => Read(place, argument.Type),
        var value => value,
    };

    private void WriteMembers(Place place, CreatedValue created)
    {
        Set(State.Write(place, Value.NonNull));
        foreach (var (member, value) in created.Members)
        {
            Set(State.Write(Place.Member(member.OriginalDefinition, place), value));
        }
    }
}
