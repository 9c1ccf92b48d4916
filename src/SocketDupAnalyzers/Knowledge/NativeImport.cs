using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>Reads which native function a method stands for.</summary>
internal static class NativeImport
{
    private const string AttributeSuffix = "Attribute";

    // Known by name: older generators bring attributes of their own.
    private static readonly ImmutableArray<string> s_generated = ImmutableArray.Create("LibraryImport", "GeneratedDllImport");

    // Fills a field with a delegate when the program starts.
    private const string LoadingAttribute = "DynDllImport";

    /// <summary>The attributes that declare a native function.</summary>
    public static ImmutableArray<string> AttributeNames { get; } = s_generated.Add("DllImport").Add(LoadingAttribute);

    /// <summary>The name of the native function that an attribute has loaded into a field, or null.</summary>
    public static string? LoadedInto(ISymbol variable)
    {
        if (variable is not IFieldSymbol || variable.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == LoadingAttribute + AttributeSuffix) is not { } loading)
        {
            return null;
        }

        // The library comes first, then the names that are tried.
        var names = loading.ConstructorArguments.Skip(1).SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : ImmutableArray.Create(argument));
        return names.FirstOrDefault().Value as string ?? variable.Name;
    }

    /// <summary>The name of the native function behind <paramref name="method"/>, or null.</summary>
    public static string? EntryPointOf(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (!method.IsStatic)
            return null;
        if (method.GetDllImportData() is { } import)
            return Named(import.EntryPointName, method);
        return Generated(method)
            ?? (method.PartialDefinitionPart is { } definition ? Generated(definition) : null)
            ?? (method.PartialImplementationPart is { } implementation ? ImportedBy(implementation) : null);
    }

    private static string? ImportedBy(IMethodSymbol method) =>
        method.GetDllImportData() is { } import ? Named(import.EntryPointName, method) : Generated(method);

    private static string? Generated(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || !IsImport(type.Name))
                continue;
            var entryPoint = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "EntryPoint").Value.Value as string;
            return Named(entryPoint, method);
        }

        return null;
    }

    private static bool IsImport(string attribute) =>
        attribute.EndsWith(AttributeSuffix, StringComparison.Ordinal)
        && s_generated.Contains(attribute.Substring(0, attribute.Length - AttributeSuffix.Length));

    private static string Named(string? entryPoint, IMethodSymbol method) =>
        string.IsNullOrEmpty(entryPoint) ? method.Name : entryPoint!;
}
