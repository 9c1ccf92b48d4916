using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Methods of which it is said that they duplicate, or take over what they are handed: by an attribute, by the user's
/// configuration, or, where their body cannot be seen, by their name and types.
/// </summary>
internal static class MarkedDuplicators
{
    /// <summary>
    /// The receiver of a socket type is duplicated, else the first argument of one, else the first number. The duplicate is the
    /// result, or an argument that is handed out. Empty for a method of which nothing is said.
    /// </summary>
    public static ImmutableArray<Effect> EffectsOf(IMethodSymbol method, KnownApis apis) =>
        TargetOf(method, apis) is { } target && SourceOf(method, apis) is { } source && IsSaidToDuplicate(method, apis)
            ? ImmutableArray.Create(Effect.Duplicates(source, target))
            : ImmutableArray<Effect>.Empty;

    private static bool IsSaidToDuplicate(IMethodSymbol method, KnownApis apis) =>
        apis.User.Duplicates(method)
        || IsMarked(method)
        || (apis.IsReferenced(method)
            && method.Name is "Dup" or "Duplicate" or "DuplicateSocket"
            && apis.KindOf(ResultOf(method)) is not null
            && (apis.KindOf(ReceiverOf(method)) ?? apis.KindOf(FirstSocket(method, apis, isOut: false)?.Type)) is not null);

    /// <summary>Whether it is said of a parameter, by an attribute or by the user's configuration, that it takes over what it is handed.</summary>
    public static bool TakesOwnership(IParameterSymbol? parameter, KnownApis apis) =>
        parameter is not null
        && (apis.User.TakesOwnership(parameter)
            || parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "TakesOwnershipAttribute" or "HandlesResourceDisposalAttribute"));

    private static Operand? SourceOf(IMethodSymbol method, KnownApis apis) =>
        apis.KindOf(ReceiverOf(method)) is not null ? Operand.This
        : Named(FirstSocket(method, apis, isOut: false) ?? FirstNumber(method, isOut: false))
        ?? (method.IsExtensionMethod ? Operand.This : null);

    private static Operand? TargetOf(IMethodSymbol method, KnownApis apis) =>
        apis.KindOf(ResultOf(method)) is not null ? Operand.Result
        : Named(FirstSocket(method, apis, isOut: true))
        ?? (IsNumber(ResultOf(method)) ? Operand.Result : Named(FirstNumber(method, isOut: true)));

    private static ITypeSymbol? ResultOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? method.ContainingType : Promises.ResultOf(method.ReturnType);

    /// <summary>The type of the object that the method is called on, be it an extension's.</summary>
    private static ITypeSymbol? ReceiverOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? null
        : method.IsExtensionMethod ? method.Parameters[0].Type
        : method.IsStatic ? null
        : ExtensionBlock.ImplementationsOf(method.OriginalDefinition).FirstOrDefault()?.Parameters[0].Type ?? method.ContainingType;

    private static IParameterSymbol? FirstSocket(IMethodSymbol method, KnownApis apis, bool isOut) =>
        method.Parameters.FirstOrDefault(parameter => IsOut(parameter) == isOut && apis.KindOf(parameter.Type) is not null);

    private static IParameterSymbol? FirstNumber(IMethodSymbol method, bool isOut) =>
        method.Parameters.FirstOrDefault(parameter => IsOut(parameter) == isOut && IsNumber(parameter.Type));

    private static bool IsOut(IParameterSymbol parameter) => parameter.RefKind == RefKind.Out;

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
        or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    private static Operand? Named(IParameterSymbol? parameter) => parameter is null ? null : Operand.Named(parameter.Name);

    private static bool IsMarked(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DuplicatesSocketAttribute");
}
