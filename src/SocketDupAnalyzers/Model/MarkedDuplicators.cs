using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Methods that say that they duplicate: by an attribute, or, where their body cannot be seen, by their name and types.</summary>
internal static class MarkedDuplicators
{
    private static readonly ImmutableArray<Effect> OfReceiver = ImmutableArray.Create(Effect.Duplicates(Operand.This));

    /// <summary>The receiver of a socket type is duplicated, else the first argument of one.</summary>
    public static ImmutableArray<Effect> EffectsOf(IMethodSymbol method, KnownApis apis) =>
        method.IsExtensionMethod || apis.KindOf(method.ContainingType) is not null ? OfReceiver
        : FirstSocket(method, apis) is { } parameter ? ImmutableArray.Create(Effect.Duplicates(Operand.Named(parameter.Name)))
        : ImmutableArray<Effect>.Empty;

    public static bool IsOne(IMethodSymbol method, KnownApis apis) =>
        apis.KindOf(Promises.ResultOf(method.ReturnType)) is not null
        && (IsMarked(method) || (method.DeclaringSyntaxReferences.IsEmpty && method.Name is "Dup" or "Duplicate" or "DuplicateSocket"));

    private static IParameterSymbol? FirstSocket(IMethodSymbol method, KnownApis apis) =>
        method.Parameters.FirstOrDefault(parameter => apis.KindOf(parameter.Type) is not null);

    /// <summary>Whether a parameter says by an attribute that it takes over what it is handed.</summary>
    public static bool TakesOwnership(IParameterSymbol? parameter) =>
        parameter is not null && parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "TakesOwnershipAttribute" or "HandlesResourceDisposalAttribute");

    private static bool IsMarked(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DuplicatesSocketAttribute");
}
