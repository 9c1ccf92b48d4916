using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Conversions that the language makes: what is converted stays what it is.</summary>
internal static class Conversions
{
    /// <summary><paramref name="operation"/> without the conversions around it; one that is an operator of somebody's own stays.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
