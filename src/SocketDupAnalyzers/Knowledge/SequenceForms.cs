using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>What the methods over sequences do with the delegates and the elements that they are handed.</summary>
internal static class SequenceForms
{
    /// <summary>Whether the result of <paramref name="method"/> is made of what it is handed, and of nothing else.</summary>
    public static bool IsQuery(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "ParallelEnumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    /// <summary>Whether a query calls its delegate for each element when the result is enumerated.</summary>
    public static bool Projects(IMethodSymbol method) => method.Name is "Select";

    /// <summary>Whether a query enumerates what it is handed when it is called.</summary>
    public static bool Enumerates(IMethodSymbol method) => method.Name is "ToArray" or "ToList" or "ToHashSet" or "ToDictionary" or "ToLookup";

    /// <summary>Whether <paramref name="property"/> is the element that an enumerator is at.</summary>
    public static bool IsCurrent(IPropertySymbol property) => property.Name == "Current";

    /// <summary>Whether <paramref name="method"/> moves an enumerator on, and says whether there is another element.</summary>
    public static bool Advances(IMethodSymbol method) => method.Name is "MoveNext" && method.Parameters.IsEmpty;

    /// <summary>Whether a collection's method calls its delegate for each element before it returns.</summary>
    public static bool RunsForEach(IMethodSymbol method) => method.Name is "ForEach";
}
