using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>Members of extension blocks, which the compiler that this is built against does not know: a nameless type in a static class.</summary>
internal static class ExtensionBlock
{
    public static bool Has(IMethodSymbol method) =>
        method.ContainingType is { CanBeReferencedByName: false, IsAnonymousType: false, IsTupleType: false, ContainingType: { IsStatic: true } };

    /// <summary>The static methods that may stand behind <paramref name="member"/>; none where it is no member of an extension block.</summary>
    public static IEnumerable<IMethodSymbol> ImplementationsOf(IMethodSymbol member) => Has(member)
        ? member.ContainingType.ContainingType.GetMembers(member.Name).OfType<IMethodSymbol>().Where(method => Implements(method, member))
        : Enumerable.Empty<IMethodSymbol>();

    private static bool Implements(IMethodSymbol method, IMethodSymbol member)
    {
        var receivers = member.IsStatic ? 0 : 1;
        return method.IsStatic
            && method.Parameters.Length == member.Parameters.Length + receivers
            && method.Parameters.Skip(receivers).Zip(member.Parameters, IsSame).All(same => same);
    }

    // The type parameters of the block are those of the static method; only their names are the same.
    private static bool IsSame(IParameterSymbol one, IParameterSymbol other) =>
        one.Name == other.Name && one.RefKind == other.RefKind && one.Type.ToDisplayString() == other.Type.ToDisplayString();
}
