using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>What the methods over sequences do with the delegates and the elements that they are handed.</summary>
internal static class SequenceForms
{
    /// <summary>Whether the result of <paramref name="method"/> is made of what it is handed, and of nothing else.</summary>
    public static bool IsQuery(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "ParallelEnumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    /// <summary>Whether a query calls its delegate for each element when the result is enumerated.</summary>
    public static bool Projects(IMethodSymbol method) => method.Name is "Select";

    /// <summary>Whether a query enumerates what it is handed when it is called.</summary>
    public static bool Enumerates(IMethodSymbol method) => method.Name is "ToArray" or "ToList" or "ToHashSet" or "ToDictionary" or "ToLookup";

    /// <summary>Whether <paramref name="property"/> is the element that an enumerator is at.</summary>
    public static bool IsCurrent(IPropertySymbol property) => property.Name == "Current";

    /// <summary>Whether <paramref name="method"/> moves an enumerator on, and says whether there is another element.</summary>
    public static bool Advances(IMethodSymbol method) => method.Name is "MoveNext" && method.Parameters.IsEmpty;

    /// <summary>Which collection a condition asks to be empty, and with which answer it is.</summary>
    public static (IOperation? Collection, bool IsEmpty) EmptyTest(IOperation condition)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                var (asked, isEmpty) = EmptyTest(not.Operand);
                return (asked, !isEmpty);
            case IBinaryOperation { LeftOperand: IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } counted }, RightOperand.ConstantValue: { HasValue: true, Value: 0 } } comparison:
                return comparison.OperatorKind switch
                {
                    BinaryOperatorKind.Equals => (counted, true),
                    BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan => (counted, false),
                    _ => (null, false),
                };
            case IInvocationOperation { TargetMethod: { Name: "Any", Parameters.Length: 1 } any, Arguments.Length: 1 } call when IsQuery(any):
                return (call.Arguments[0].Value, false);
            case IInvocationOperation { TargetMethod.Name: "TryDequeue" or "TryPop" or "TryTake" or "TryPeek", Instance: { } taken }:
                return (taken, false);
            default:
                return (null, false);
        }
    }

    /// <summary>Whether a collection's method calls its delegate for each element before it returns.</summary>
    public static bool RunsForEach(IMethodSymbol method) => method.Name is "ForEach";
}
