using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// The types that a table names, in one compilation. To look one of them up, a compiler reads the names of all types in all references; most code has to
/// do with few. So nothing is looked up: a symbol that turns up is asked for its name.
/// </summary>
internal sealed class KnownTypes
{
    private readonly IAssemblySymbol _assembly;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _simpleNames;
    private readonly SymbolMemo<string?> _known;

    /// <param name="compilation">The compilation.</param>
    /// <param name="names">The metadata names of the types.</param>
    public KnownTypes(Compilation compilation, IEnumerable<string> names)
    {
        _assembly = compilation.Assembly;
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        _simpleNames = new HashSet<string>(_names.Select(name => name.Substring(name.LastIndexOfAny(new[] { '.', '+' }) + 1)), StringComparer.Ordinal);
        _known = new(type => Find((ITypeSymbol)type));
    }

    /// <summary>The name of <paramref name="type"/>, where it is one of the types; null for every other type.</summary>
    public string? NameOf(ITypeSymbol? type) =>
        type is not null && _simpleNames.Contains(type.MetadataName) ? _known[type.OriginalDefinition] : null;

    /// <summary>A source file may bring the binding of a native library, but no type of the framework.</summary>
    private string? Find(ITypeSymbol type) =>
        MetadataNameOf(type) is var name && _names.Contains(name) && (IdentifierSet.IsForeign(name) || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _assembly)) ? name : null;

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
