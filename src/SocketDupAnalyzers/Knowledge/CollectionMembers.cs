using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// The framework's naming of what collections, queues and channels do with an element
/// (Framework Design Guidelines, "Guidelines for Collections"; names of <c>System.Collections*</c> and <c>System.Threading.Channels</c>).
/// </summary>
internal static class CollectionMembers
{
    private static readonly ImmutableHashSet<string> s_additions = ImmutableHashSet.Create(
        "Add", "TryAdd", "AddFirst", "AddLast", "AddBefore", "AddAfter", "AddOrUpdate", "Append", "Insert", "SetItem",
        "Enqueue", "EnqueueDequeue", "Push", "Write", "TryWrite", "WriteAsync");

    private static readonly ImmutableHashSet<string> s_removals = ImmutableHashSet.Create(
        "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "RemoveFirst", "RemoveLast", "TryRemove", "Clear",
        "TryTake", "Take", "Dequeue", "TryDequeue", "Pop", "TryPop", "TryRead", "ReadAsync");

    /// <summary>Whether <paramref name="method"/> adds what it is handed as <paramref name="parameter"/>.</summary>
    public static bool Adds(IMethodSymbol method, IParameterSymbol? parameter) =>
        s_additions.Contains(method.Name)
        && parameter?.OriginalDefinition.Type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object }
        && Holds(method.ContainingType);

    /// <summary>Whether <paramref name="method"/> only asks: it keeps nothing of what it is handed, and leaves its object as it is.</summary>
    public static bool Asks(IMethodSymbol method) => method.Name is
        "Contains" or "ContainsKey" or "ContainsValue" or "IndexOf" or "LastIndexOf" or "BinarySearch" or "Exists" or "Equals" or "ReferenceEquals" or "GetHashCode" or "ToString"
        or "Peek" or "TryPeek" or "TryGetValue" or "ToArray" or "ToList" or "CopyTo" or "GetEnumerator" or "AsSpan";

    /// <summary>Whether <paramref name="method"/> takes something out.</summary>
    public static bool Removes(IMethodSymbol method) => IsRemoval(method.Name) && Holds(method.ContainingType);

    /// <summary>Whether a member that is called <paramref name="name"/> takes something out, if it is one of a collection.</summary>
    public static bool IsRemoval(string name) => s_removals.Contains(name);

    private static bool Holds(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_Collections_IEnumerable
        || type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable)
        || type is { Name: "ChannelWriter" or "ChannelReader", ContainingNamespace.Name: "Channels" };
}
