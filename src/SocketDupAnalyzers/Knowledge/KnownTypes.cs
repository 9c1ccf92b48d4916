using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// The types that a table names, in one compilation. To look all of them up takes as long as to analyze a file, and most code has
/// to do with few: so a symbol that turns up is asked for its name, and a name is looked up where it is asked for.
/// </summary>
internal sealed class KnownTypes
{
    private readonly Compilation _compilation;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _simpleNames;
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, string?> _known = new(SymbolEqualityComparer.Default);

    /// <param name="compilation">The compilation.</param>
    /// <param name="names">The metadata names of the types.</param>
    public KnownTypes(Compilation compilation, IEnumerable<string> names)
    {
        _compilation = compilation;
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        _simpleNames = new HashSet<string>(_names.Select(name => name.Substring(name.LastIndexOfAny(new[] { '.', '+' }) + 1)), StringComparer.Ordinal);
    }

    /// <summary>The type of one of the names, or null where no reference has it.</summary>
    public INamedTypeSymbol? TypeOf(string metadataName) =>
        _names.Contains(metadataName) ? _types.GetOrAdd(metadataName, name => Resolve(_compilation, name)) : null;

    /// <summary>The name of <paramref name="type"/>, where it is one of the types; null for every other type.</summary>
    public string? NameOf(ITypeSymbol? type) =>
        type is not null && _simpleNames.Contains(type.MetadataName) ? _known.GetOrAdd(type.OriginalDefinition, symbol => Find((ITypeSymbol)symbol)) : null;

    /// <summary>The type of the framework with this metadata name, or null.</summary>
    public static INamedTypeSymbol? Resolve(Compilation compilation, string metadataName)
    {
        var candidates = compilation.GetTypesByMetadataName(metadataName)
            // A source file may bring the binding of a native library, but no type of the framework.
            .Where(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) || IdentifierSet.IsForeign(metadataName))
            .ToList();
        return candidates.FirstOrDefault(type => IsFramework(type.ContainingAssembly.Name)) ?? candidates.FirstOrDefault();
    }

    private static bool IsFramework(string assembly) =>
        assembly is "System" or "mscorlib" or "netstandard" || assembly.StartsWith("System.", StringComparison.Ordinal);

    private string? Find(ITypeSymbol type) =>
        MetadataNameOf(type) is var name && SymbolEqualityComparer.Default.Equals(TypeOf(name), type) ? name : null;

    private static string MetadataNameOf(ITypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = space.MetadataName + "." + name;
        }

        return name;
    }
}
