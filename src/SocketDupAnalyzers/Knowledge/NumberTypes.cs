using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>The types in which code holds the bare number of a descriptor.</summary>
internal static class NumberTypes
{
    /// <summary>Whether a descriptor may be a value of <paramref name="type"/>: an integer, a handle's pointer, or a structure around one of them.</summary>
    public static bool Includes(ITypeSymbol? type) => IsInteger(type) || IsWrapper(type);

    /// <summary>
    /// Whether <paramref name="type"/> is a structure of a binding whose one field is the number: <c>SOCKET</c>, <c>HANDLE</c>. It is that number under another
    /// type; one that can be disposed of is an object around it.
    /// </summary>
    public static bool IsWrapper(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, Arity: 0 } structure
        && !IsFramework(structure.ContainingAssembly)
        && HasOneNumber(structure)
        && !structure.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_IDisposable)
        && !IsOpaque(structure);

    /// <summary>The number that <paramref name="field"/> always is, no descriptor: zero for <c>IntPtr.Zero</c>, what a read-only field is initialized with; null where that is not known.</summary>
    public static int? ConstantOf(IFieldSymbol field) => field switch
    {
        { IsStatic: true, Name: "Zero", ContainingType.SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => 0,
        { IsStatic: true, IsReadOnly: true } when IsInteger(field.Type) && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value } => ConstantOf(value),
        _ => null,
    };

    private static int? ConstantOf(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { Token.Value: int number } => number,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: var operand } => -ConstantOf(operand),
        ParenthesizedExpressionSyntax { Expression: var inner } => ConstantOf(inner),
        CastExpressionSyntax { Expression: var inner } => ConstantOf(inner),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => ConstantOf(arguments[0].Expression),
        _ => null,
    };

    /// <summary>Whether it is bigger than its field says.</summary>
    private static bool IsOpaque(INamedTypeSymbol structure) => structure.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "StructLayoutAttribute" && attribute.NamedArguments.Any(argument => argument.Key == "Size"));

    private static bool HasOneNumber(INamedTypeSymbol structure)
    {
        var fields = structure.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic).Take(2).ToArray();
        return fields.Length == 1
            && !fields[0].IsFixedSizeBuffer
            && (IsInteger(fields[0].Type) || fields[0].Type is IPointerTypeSymbol { PointedAtType.SpecialType: SpecialType.System_Void });
    }

    private static bool IsInteger(ITypeSymbol? type) => type?.SpecialType is
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
        or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    private static bool IsFramework(IAssemblySymbol? assembly) =>
        assembly?.Name is null or "mscorlib" or "netstandard" || assembly.Name.StartsWith("System.", System.StringComparison.Ordinal);
}
