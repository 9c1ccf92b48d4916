using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Methods that say that they duplicate: by an attribute, or, where their body cannot be seen, by their name and types.</summary>
internal static class MarkedDuplicators
{
    private static readonly ImmutableArray<Effect> OfReceiver = ImmutableArray.Create(Effect.Duplicates(Operand.This));
    private static readonly ImmutableArray<Effect> OfArgument = ImmutableArray.Create(Effect.Duplicates(Operand.At(0)));

    public static ImmutableArray<Effect> EffectsOf(IMethodSymbol method) =>
        method.IsStatic && !method.IsExtensionMethod ? OfArgument : OfReceiver;

    public static bool IsOne(IMethodSymbol method, KnownApis apis) =>
        TakesSocket(method, apis)
        && apis.KindOf(Promises.ResultOf(method.ReturnType)) is not null
        && (IsMarked(method) || (method.DeclaringSyntaxReferences.IsEmpty && method.Name is "Dup" or "Duplicate" or "DuplicateSocket"));

    private static bool TakesSocket(IMethodSymbol method, KnownApis apis) => method.IsStatic
        ? method.Parameters.Length > 0 && apis.KindOf(method.Parameters[0].Type) is not null
        : apis.KindOf(method.ContainingType) is not null || IsMarked(method);

    private static bool IsMarked(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DuplicatesSocketAttribute");
}
