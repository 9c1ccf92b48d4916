using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>What users say of methods in the configuration, bound to the symbols of one compilation. What it lacks is no mistake.</summary>
internal sealed class UserRows
{
    private readonly ImmutableHashSet<ISymbol> _duplicating = ImmutableHashSet<ISymbol>.Empty;
    private readonly ImmutableDictionary<ISymbol, ImmutableHashSet<string>> _owning = ImmutableDictionary.Create<ISymbol, ImmutableHashSet<string>>(SymbolEqualityComparer.Default);

    public UserRows(Compilation compilation, ImmutableArray<MethodId> duplicating, ImmutableArray<ParameterId> owning)
    {
        _duplicating = duplicating.SelectMany(id => Find(compilation, id)).ToImmutableHashSet(SymbolEqualityComparer.Default);
        Names = _duplicating.Select(NameOf).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var parameter in owning)
        {
            foreach (var method in Find(compilation, parameter.Method))
            {
                _owning = _owning.SetItem(method, _owning.GetValueOrDefault(method, ImmutableHashSet<string>.Empty).Add(parameter.Name));
            }
        }
    }

    private UserRows()
    {
    }

    public static UserRows None { get; } = new();

    /// <summary>The names by which source text calls the duplicating methods that the compilation can see.</summary>
    public ImmutableHashSet<string> Names { get; } = ImmutableHashSet<string>.Empty;

    /// <summary>Whether <paramref name="method"/>, or one that it overrides, is said to make a duplicate.</summary>
    public bool Duplicates(IMethodSymbol method) => _duplicating.Count > 0 && Forms(method).Any(_duplicating.Contains);

    /// <summary>Whether <paramref name="parameter"/>, or the same one of a method that its own overrides, is said to take over what it is handed.</summary>
    public bool TakesOwnership(IParameterSymbol parameter) =>
        _owning.Count > 0
        && parameter.ContainingSymbol is IMethodSymbol method
        && Forms(method).Any(form => _owning.TryGetValue(form, out var names) && names.Contains(NameIn(form, method, parameter)));

    private static IEnumerable<ISymbol> Find(Compilation compilation, MethodId id) =>
        DocumentationCommentId.GetSymbolsForDeclarationId(id.Declaration, compilation).OfType<IMethodSymbol>().Select(method => method.OriginalDefinition);

    /// <summary>The definitions under which a method may be named: its own, those that it overrides, the static one behind a member of an extension block.</summary>
    private static IEnumerable<IMethodSymbol> Forms(IMethodSymbol method)
    {
        for (var current = (method.ReducedFrom ?? method).OriginalDefinition; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            yield return current.PartialDefinitionPart ?? current;
        }

        foreach (var implementation in ExtensionBlock.ImplementationsOf(method.OriginalDefinition))
        {
            yield return implementation;
        }
    }

    /// <summary>An override may give the parameter another name; extensions have their receiver in front.</summary>
    private static string NameIn(IMethodSymbol form, IMethodSymbol method, IParameterSymbol parameter)
    {
        var index = form.Parameters.Length - method.Parameters.Length + parameter.Ordinal;
        return index >= 0 && index < form.Parameters.Length ? form.Parameters[index].Name : parameter.Name;
    }

    private static string NameOf(ISymbol method) => method switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => method.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => property.Name,
        _ => method.Name,
    };
}
