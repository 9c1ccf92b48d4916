using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>How types are disposed of.</summary>
internal static class Disposables
{
    /// <summary>Whether <paramref name="type"/> is <c>System.IDisposable</c>.</summary>
    public static bool Are(ITypeSymbol type) => type.SpecialType == SpecialType.System_IDisposable;

    /// <summary>The method of <paramref name="type"/> itself with the name and parameters of a disposing one; null where there is none.</summary>
    public static IMethodSymbol? Own(INamedTypeSymbol type, string name, params SpecialType[] parameters) => type.GetMembers()
        .OfType<IMethodSymbol>()
        .FirstOrDefault(method => !method.IsStatic
            && (method.Name == name || method.ExplicitInterfaceImplementations.Any(implemented => implemented.Name == name))
            && method.TypeParameters.IsEmpty
            && method.Parameters.Select(parameter => parameter.Type.SpecialType).SequenceEqual(parameters));

    /// <summary>The method of a base class that may be overridden for it.</summary>
    public static IMethodSymbol? Overridable(INamedTypeSymbol type, params SpecialType[] parameters)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (Own(parent, "Dispose", parameters) is { } method)
            {
                return (method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.IsAbstract && method.ReturnsVoid
                    && method.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
                    && (method.DeclaredAccessibility != Accessibility.ProtectedOrInternal || SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, type.ContainingAssembly))
                    ? method
                    : null;
            }
        }

        return null;
    }

    public static bool IsAsync(ITypeSymbol type) =>
        type is { Name: "IAsyncDisposable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
