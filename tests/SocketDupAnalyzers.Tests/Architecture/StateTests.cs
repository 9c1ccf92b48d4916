using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SocketDupAnalyzers.Tests.Architecture;

/// <summary>Nothing is kept between compilations: what is static can never change, and hosts keep nothing.</summary>
public class StateTests
{
    /// <summary>What hangs on a compilation, weakly, goes with it.</summary>
    private static bool IsWeak(ITypeSymbol type) => type is INamedTypeSymbol { Name: "ConditionalWeakTable", TypeArguments: [{ Name: "Compilation" }, _] };

    [Fact]
    public void What_is_static_is_read_only_and_immutable() => Assert.Empty(Fields()
        .Where(field => field.IsStatic && !field.IsConst && !(field.IsReadOnly && (IsWeak(field.Type) || IsImmutable(field.Type, [], mayName: false))))
        .Select(Text));

    [Fact]
    public void Analyzers_keep_nothing_of_a_compilation() => Assert.Empty(Fields()
        .Where(field => !field.IsStatic && IsAnalyzer(field.ContainingType) && !(field.IsReadOnly && IsImmutable(field.Type, [], mayName: false)))
        .Select(Text));

    private static string Text(IFieldSymbol field) => $"{field.ContainingType.Name}.{field.AssociatedSymbol?.Name ?? field.Name}: {field.Type.ToDisplayString()}";

    private static IEnumerable<IFieldSymbol> Fields() => OwnSource.Trees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Select(declaration => (INamedTypeSymbol)OwnSource.Compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration)!))
        .ToHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .SelectMany(type => type.GetMembers().OfType<IFieldSymbol>());

    private static bool IsAnalyzer(INamedTypeSymbol type) => type.Name == "DiagnosticAnalyzer" || (type.BaseType is { } parent && IsAnalyzer(parent));

    /// <summary>Plain values, read-only collections of immutables, and our own types whose every field is read-only and immutable or names something.</summary>
    private static bool IsImmutable(ITypeSymbol type, HashSet<ITypeSymbol> assumed, bool mayName)
    {
        // States of an analysis are immutable by contract.
        if (type is ITypeParameterSymbol || (mayName && IsName(type)))
        {
            return true;
        }

        if (type is not INamedTypeSymbol named)
        {
            return false;
        }

        if (!assumed.Add(type) || type.TypeKind == TypeKind.Delegate || type.TypeKind == TypeKind.Enum || (type.SpecialType != SpecialType.None && type.SpecialType < SpecialType.System_Array))
        {
            return true;
        }

        if (!named.IsTupleType && !named.DeclaringSyntaxReferences.IsEmpty)
        {
            return Bases(named).SelectMany(part => part.GetMembers().OfType<IFieldSymbol>())
                .All(field => field.IsStatic || ((field.IsReadOnly || field.IsImplicitlyDeclared) && IsImmutable(field.Type, assumed, mayName: true)));
        }

        return named.Name is "DiagnosticDescriptor" or "Type"
            || ((named.IsTupleType || named.Name == "Nullable" || named.Name.StartsWith("Immutable", StringComparison.Ordinal) || named.Name.StartsWith("IReadOnly", StringComparison.Ordinal))
                && named.TypeArguments.All(argument => IsImmutable(argument, assumed, mayName)));
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Values of the model and rows of the user name things by symbols, operations and sites of any kind; the static ones are empty.</summary>
    private static bool IsName(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object
        || type.Name == "CaptureId"
        || type.Name is "ISymbol" or "ITypeSymbol" or "IMethodSymbol" or "IOperation" or "IFlowAnonymousFunctionOperation";
}
