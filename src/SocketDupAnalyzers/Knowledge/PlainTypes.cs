using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>Which types are plain data: by a value of one nobody comes to a socket, to a lock, to work or to any object of the program.</summary>
internal static class PlainTypes
{
    /// <summary>Whether <paramref name="value"/> is of one, or null.</summary>
    public static bool Has(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null } conversion ? Has(conversion.Operand)
        : value is ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } || Has(value.Type);

    /// <summary>Whether <paramref name="type"/> is a number, a text, a time, bytes and so on; not so <c>object</c>, nor a type that is not known.</summary>
    public static bool Has(ITypeSymbol? type) => type switch
    {
        null or ITypeParameterSymbol => false,
        { SpecialType: SpecialType.System_Object or SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate or SpecialType.System_AsyncCallback or SpecialType.System_Array or SpecialType.System_ValueType } => false,
        { SpecialType: not SpecialType.None, TypeKind: not TypeKind.Interface } or { TypeKind: TypeKind.Enum } => true,
        IArrayTypeSymbol array => Has(array.ElementType),
        INamedTypeSymbol { IsGenericType: true, TypeKind: TypeKind.Struct, TypeArguments.Length: 1, ContainingNamespace.Name: "System" } wrapper => Has(wrapper.TypeArguments[0]),
        INamedTypeSymbol { TypeKind: TypeKind.Struct, IsGenericType: false, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        INamedTypeSymbol { Name: "CancellationToken", ContainingNamespace.Name: "Threading" } => true,
        _ => false,
    };
}
