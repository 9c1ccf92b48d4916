using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Objects of the project's own: what their constructors put into them is found in them later.</summary>
internal sealed partial class Evaluator
{
    /// <summary>
    /// What the constructor of a type of the project puts into members of the new object: what its summary says, and the arguments as far as that can be
    /// seen. Empty where nothing of it has to do with a socket.
    /// </summary>
    /// <param name="creation">The new object.</param>
    /// <param name="summarized">What came out of the constructor's summary.</param>
    private ImmutableArray<CreatedMember> MembersOf(IObjectCreationOperation creation, Value summarized)
    {
        if (IsDead || creation.Constructor!.DeclaringSyntaxReferences.IsEmpty || creation.Initializer is not null)
        {
            return ImmutableArray<CreatedMember>.Empty;
        }

        var members = summarized is CreatedValue created ? created.Members : ImmutableArray<CreatedMember>.Empty;
        members = members.AddRange(creation.Arguments
            .Select(argument => ConstructorMembers.Of(argument.Parameter) is { } member ? new CreatedMember(Place.Member(member.OriginalDefinition, Place.This), Handed(argument.Value)) : null)
            .OfType<CreatedMember>()
            .Where(kept => !members.Any(member => member.Member.Equals(kept.Member))));
        return members.Any(member => State.DescriptorOf(member.Value) is not null)
            ? members.RemoveAll(member => member.Value is not ConstantValue { Constant: bool } && State.DescriptorOf(member.Value) is null)
            : ImmutableArray<CreatedMember>.Empty;
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
            Set(State.Write(member.From(place), value));
        }
    }
}
