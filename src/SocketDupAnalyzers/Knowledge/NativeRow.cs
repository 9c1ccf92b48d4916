using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>What a native entry point does, whatever the method that declares it is called and whichever library it names.</summary>
/// <param name="EntryPoint">The name of the function, for instance <c>dup2</c>; letters count as written.</param>
/// <param name="Effects">What it does, in order; operands by position.</param>
internal sealed record NativeRow(string EntryPoint, ImmutableArray<Effect> Effects)
{
    public static NativeRow Of(string entryPoint, params Effect[] effects) =>
        new(entryPoint, ImmutableArray.Create(effects));
}
