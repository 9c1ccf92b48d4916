using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Knowledge.Tables;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>The identifiers by which a source file may have to do with sockets, taken from the tables.</summary>
internal static class IdentifierSet
{
    /// <summary>The simple names of types that say socket: <c>Socket</c>, <c>TcpClient</c>, <c>Syscall</c>, but not <c>Stream</c>.</summary>
    public static ImmutableHashSet<string> Types { get; } = Set(SocketTypes.Rows
        .Where(type => type.AlwaysSocket || type.IsNetwork)
        .Select(type => type.Name)
        .Concat(ApiTable.Types.Where(IsForeign))
        .Select(SimpleName));

    /// <summary>The native functions that close or duplicate the descriptor of a number.</summary>
    public static ImmutableHashSet<string> NumberFunctions { get; } = Set(ApiTable.Natives.Where(row => row.Effects.Any(effect => effect.Kind is EffectKind.Closes or EffectKind.Duplicates)).Select(row => row.EntryPoint));

    /// <summary>The names of native functions: ordinary words, that count only in a declaration with one of <see cref="Imports"/>.</summary>
    public static ImmutableHashSet<string> Natives { get; } = Set(ApiTable.Natives.Select(row => row.EntryPoint));

    /// <summary>The methods that load a native function by its name.</summary>
    public static ImmutableHashSet<string> Loaders { get; } = Set(ApiTable.Rows
        .Where(row => row.Effects.Any(effect => effect.Kind is EffectKind.LoadsFunction or EffectKind.BindsFunction))
        .Select(row => row.Name)
        .Concat(ApiTable.Natives.Where(row => row.Effects.Any(effect => effect.Kind == EffectKind.LoadsFunction)).Select(row => row.EntryPoint)));

    /// <summary>The attributes that declare a native function, and the methods that load one.</summary>
    public static ImmutableHashSet<string> Imports { get; } = Set(NativeImport.AttributeNames).Union(Loaders);

    /// <summary>
    /// The names by which a socket comes to light without its type being named, where they are no everyday words:
    /// <c>GetStream</c>, <c>AcceptTcpClient</c>, <c>DuplicateAndClose</c>, but not <c>Accept</c> or <c>Client</c>.
    /// </summary>
    public static ImmutableHashSet<string> Members { get; } = Set(MembersWhere(IsSpecific).Except(MembersWhere(type => !IsSpecific(type))));

    /// <summary>The words without one of which, or of <see cref="Imports"/>, nothing makes a duplicate.</summary>
    public static ImmutableHashSet<string> Duplicators { get; } = Set(ApiTable.Rows
        .Where(row => row.Effects.Any(effect => effect.Kind == EffectKind.Duplicates))
        .SelectMany(row => new[] { row.Name, SimpleName(row.Type) })
        .Concat(new[] { "SocketInformation", "Dup", "Duplicate", "DuplicateSocket", "DuplicatesSocket", "DuplicatesSocketAttribute" })
        .Where(name => name != SimpleName(SocketTypes.Socket)));

    /// <summary>The methods and native functions that close.</summary>
    public static ImmutableHashSet<string> Closers { get; } = Set(ApiTable.Rows
        .Where(row => row.Effects.Any(Ends))
        .Select(row => row.Name)
        .Concat(ApiTable.Natives.Where(row => row.Effects.Any(Ends)).Select(row => row.EntryPoint)));

    /// <summary>The words that need no other beside them.</summary>
    public static ImmutableHashSet<string> All { get; } = Types.Union(Members);

    /// <summary>The words without which a type has no lock of its own.</summary>
    public static ImmutableHashSet<string> Locks { get; } = Set(LockRows.Rows.Select(row => SimpleName(row.Type))
        // A lock may come from a base type, without its own type being named. Anything may be disposed of.
        .Concat(LockRows.Rows.Where(row => row.Name != "Dispose" && row.Effects.All(effect => effect.Kind == EffectKind.Unlocks)).Select(row => row.Name)));

    /// <summary>The words without which code takes no lock, gives none back, and exchanges no flag in one step: those of exchanges may be imported by a static using.</summary>
    public static ImmutableHashSet<string> LockCalls { get; } = Locks
        .Union(LockRows.Rows.Select(row => row.Name).Where(name => name != "Dispose"))
        .Union(new[] { "Interlocked", "CompareExchange", "Exchange", "Increment", "Decrement" });

    /// <summary>The words without which a type does nothing at the same time as anything else, has no lock, and reads no more than it is asked for.</summary>
    public static ImmutableHashSet<string> Concurrency { get; } = Set(WorkTable.Types
        .Concat(SocketTypes.Rows.Where(type => type.Buffers).Select(type => type.Name))
        .Select(SimpleName)
        .Concat(Locks)
        // What nobody waits for needs no word of the language.
        .Concat(ApiTable.Rows.Where(row => row.Name.EndsWith("Async", StringComparison.Ordinal) && row.Effects.Any(effect => effect.Kind is EffectKind.Sends or EffectKind.Receives)).Select(row => row.Name))
        .Concat(new[] { "lock", "async", "await", "AsyncCallback" }));

    /// <summary>Whether <paramref name="type"/> belongs to a binding of the C library, not to the framework.</summary>
    public static bool IsForeign(string type) => !type.StartsWith("System.", StringComparison.Ordinal) && !type.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static bool IsSpecific(string type) => Types.Contains(SimpleName(type));

    private static IEnumerable<string> MembersWhere(Func<string, bool> type) => ApiTable.Rows
        .Where(row => type(row.Type) && row.Name.Skip(1).Any(char.IsUpper) && row.Effects.Any(effect => Begins(effect.Kind)))
        .Select(row => row.Name.TrimEnd('='));

    private static bool Begins(EffectKind kind) =>
        kind is EffectKind.Creates or EffectKind.Duplicates or EffectKind.Aliases or EffectKind.ExposesRaw;

    private static bool Ends(Effect effect) => effect.Kind is EffectKind.Closes or EffectKind.ShutsDownAndCloses;

    private static string SimpleName(string metadataName) => metadataName.Substring(metadataName.LastIndexOf('.') + 1).Split('`')[0];

    private static ImmutableHashSet<string> Set(IEnumerable<string> names) => names.ToImmutableHashSet(StringComparer.Ordinal);
}
