using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// What a call of a method does, seen from its caller. Places are the method's own: its parameters, <c>this</c>, and members
/// reached from these; values too, where a descriptor that came in is named after the place that it came in by.
/// </summary>
/// <param name="Inputs">What is done to each descriptor that comes in.</param>
/// <param name="Outputs">What places hold afterwards: the return value, <c>out</c> and <c>ref</c> parameters, members that were assigned.</param>
/// <param name="NeverReturns">Whether every path ends in an exception.</param>
/// <param name="MayAssignMembers">Whether it runs code that may assign members of its receiver that are not among the outputs.</param>
internal sealed record MethodSummary(
    ImmutableArray<InputEffect> Inputs,
    ImmutableArray<Output> Outputs,
    bool NeverReturns,
    bool MayAssignMembers)
{
    /// <summary>Whether code that runs later settles what it captured in <paramref name="place"/>: closes it, keeps it, or gives it back.</summary>
    public bool Takes(Place place) =>
        Inputs.Any(input => input.Place.Equals(place) && (input.Typestate != Typestate.Open || input.IsKept))
        || Outputs.Any(output => output.Place.Equals(place) || Leads(output, place));

    /// <summary>Whether what is handed back is what came in, or an object that owns it.</summary>
    private static bool Leads(Output output, Place place)
    {
        var leads = false;
        output.Value.Visit(id => leads |= id.Equals(new Identity(place, Pristine.Object, true))
            || (output.Final.Object(id) is { Owns: not false } held && held.Descriptor.Equals(new Identity(place, Pristine.Descriptor, true))));
        return leads;
    }

    /// <summary>Whether every path closes what came in, and does nothing else that is followed.</summary>
    public bool OnlyCloses => !Inputs.IsEmpty && Outputs.IsEmpty && Inputs.All(input => input is { Typestate: Typestate.Closed, IsUsed: false, IsDuplicated: false, IsKept: false });
}

/// <summary>What a method does to one descriptor that comes in.</summary>
/// <param name="Place">The place by which it comes in.</param>
/// <param name="Typestate">Its typestate at the end: closed on every normal path, open on every one, or unknown.</param>
/// <param name="Split">Its typestate for each outcome, where the result tells and the typestate alone is unknown.</param>
/// <param name="IsDuplicated">Whether a duplicate of it is made while it is as it came in.</param>
/// <param name="IsKept">Whether something else may have it afterwards: it was stored, or handed to unknown code.</param>
/// <param name="IsUsed">Whether it is needed open while it is as it came in.</param>
/// <param name="IsExposed">Whether something is done with it, somewhere, that takes it for granted that nobody closes it meanwhile.</param>
/// <param name="OutlivesCall">Whether work may still do so when the call has returned, and a task that it returned has not ended.</param>
internal sealed record InputEffect(
    Place Place, Typestate Typestate, ResultSplit? Split, bool IsDuplicated, bool IsUsed, bool IsKept, bool IsExposed, bool OutlivesCall)
{
    /// <summary>Whether some path closes it by its number, past the objects that own it.</summary>
    public bool IsClosedRaw { get; init; }

    /// <summary>Whether every path leaves it to an object that closes it.</summary>
    public bool IsOwned => OwnedAs != OwnerLevel.None;

    /// <summary>What that object is.</summary>
    public OwnerLevel OwnedAs { get; init; }

    /// <summary>Whether every path takes it from the object that owns it.</summary>
    public bool IsDetached { get; init; }

    /// <summary>The result that says that it is open, as <c>Connected</c> does; null where none does.</summary>
    public bool? OpenWhen { get; init; }

    /// <summary>Whether some path opens it again, where it is closed.</summary>
    public bool IsReopened { get; init; }

    /// <summary>Where that is done first, in the order of the source.</summary>
    public IOperation? ExposedAt { get; init; }

    /// <summary>The member or collection in a member that every path leaves it in; null where there is none.</summary>
    public ISymbol? StoredIn { get; init; }

    /// <summary>Whether some path opens it, where it is a description.</summary>
    public bool IsOpened { get; init; }
}

/// <summary>The typestate that goes with a result of true (or not null), and the one that goes with false (or null).</summary>
internal sealed record ResultSplit(Typestate WhenTrue, Typestate WhenFalse);

/// <summary>What a place holds when a method returns.</summary>
/// <param name="Place">The place.</param>
/// <param name="Value">Its value, nulls apart.</param>
/// <param name="Final">The state in which the value's objects and descriptors are found.</param>
/// <param name="NullWhen">The result of the call with which the place holds null; null where the result does not tell.</param>
/// <param name="MayBeNull">Whether it holds null on some path.</param>
internal sealed record Output(Place Place, Value Value, ProgramState Final, bool? NullWhen, bool MayBeNull)
{
    /// <summary>What else the method hands back that tells whether there is anything: an error number beside a result.</summary>
    public ImmutableArray<Teller> Tellers { get; init; } = ImmutableArray<Teller>.Empty;
}

/// <summary>Something that a method hands back, and what it is wherever another thing that it hands back is one at all.</summary>
internal sealed record Teller(Place Place, Value Key);
