using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Operations that no exception can leave: reading and comparing what variables hold, and storing it in others.</summary>
internal static class Harmless
{
    /// <summary>Whether nothing in <paramref name="operation"/> can throw.</summary>
    public static bool Is(IOperation operation) => IsAlone(operation) && operation.ChildOperations.All(Is);

    private static bool IsAlone(IOperation operation) => operation switch
    {
        IExpressionStatementOperation or IFlowCaptureOperation or IFlowCaptureReferenceOperation => true,
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        ILiteralOperation or IDefaultValueOperation or IIsNullOperation or IParenthesizedOperation => true,
        IFieldReferenceOperation field => field.Field.IsStatic || field.Instance is IInstanceReferenceOperation,
        IConversionOperation conversion => conversion.Conversion is { IsImplicit: true, IsUserDefined: false },
        IUnaryOperation unary => unary is { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null },
        IBinaryOperation binary => binary is { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null },
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IFieldReferenceOperation } => true,
        _ => false,
    };
}
