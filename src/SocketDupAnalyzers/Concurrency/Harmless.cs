using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// Operations that no exception need be expected from: reading and comparing what variables hold, storing it in others, telling
/// work to end, logging.
/// </summary>
internal static class Harmless
{
    /// <summary>Whether nothing in <paramref name="operation"/> can be expected to throw.</summary>
    public static bool Is(IOperation operation, KnownApis apis) =>
        IsTold(operation, apis)
        || (IsAlone(operation) && operation.ChildOperations.All(child => Is(child, apis)));

    /// <summary>Whether <paramref name="operation"/> only says something to others: that they may end, that something has happened, what has happened.</summary>
    private static bool IsTold(IOperation operation, KnownApis apis) => operation switch
    {
        IAwaitOperation awaited => IsCall(awaited.Operation) && IsTold(awaited.Operation, apis),
        IInvocationOperation call when apis.WorkOf(call.TargetMethod) is { Kind: WorkKind.Forwards } => call.Instance is { } instance && IsCall(instance) && IsTold(instance, apis),
        IInvocationOperation call => IsTelling(call, apis) && !call.Descendants().Any(IsCall),
        _ => false,
    };

    private static bool IsTelling(IInvocationOperation call, KnownApis apis) =>
        StopForms.Asks(call.TargetMethod)
        || apis.WorkOf(call.TargetMethod) is { Kind: WorkKind.Stops or WorkKind.Signals }
        || (QuietCalls.IsQuiet(call.TargetMethod.ContainingType) && apis.EffectsOf(call.TargetMethod, call.Instance?.Type).IsEmpty);

    private static bool IsCall(IOperation operation) => operation is IInvocationOperation or IObjectCreationOperation or IAwaitOperation;

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
