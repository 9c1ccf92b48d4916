using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <content>Calls of code that nothing is known of.</content>
internal sealed partial class Evaluator
{
    /// <summary>Code that nothing is known of: it may assign what it can reach, and returns something.</summary>
    private Value CallUnknown(CallSite call)
    {
        if (MayRunCodeOfTheBody(call))
        {
            ForgetAssignable(call.Method);
        }

        if (call.Method is { Name: "Clear", ContainingType.SpecialType: SpecialType.System_Array } && call.Arguments.Length > 0)
        {
            Unstore(Storage.Collection(call.Arguments[0].Value.WithoutConversions(), this));
        }

        var stored = StoreInCollection(call);
        var isWork = Body.Apis.WorkOf(call.Method) is not null || Collect(call);
        if (!isWork && !QuietCalls.IsQuiet(call.Method.ContainingType))
        {
            ReleaseOperands(call);
        }

        foreach (var argument in call.Arguments)
        {
            if (MayKeep(call, argument))
            {
                var kept = Materialize(argument.Value, call.ValueOf(argument.Value));
                Give(call.Operation, isWork || ForgottenTasks.IsOneOf(argument.Parameter) ? Idle(kept) : kept);
            }
            else
            {
                Lend(call.Operation, call.ValueOf(argument.Value));
            }

            if (argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref)
            {
                Assign(argument.Value, Value.Unknown, argument.Value);
            }
        }

        return stored is SplitValue ? stored : Found(call.Operation, Value.Unknown);
    }

    /// <summary>The framework's methods keep what they take as anything at all, or as something to dispose of, as a collection does; its constructors, and foreign code, keep whatever they are handed.</summary>
    private bool MayKeep(CallSite call, IArgumentOperation argument) =>
        MarkedDuplicators.TakesOwnership(argument.Parameter, Body.Apis)
        || !QuietCalls.IsFramework(call.Method.ContainingAssembly)
        || QuietCalls.IsAtomic(call.Method.ContainingType)
        || (!QuietCalls.IsQuiet(call.Method.ContainingType)
            && !CollectionMembers.Asks(call.Method)
            && (IsNumber(argument.Value) || call.Method.MethodKind == MethodKind.Constructor
                || argument.Parameter?.OriginalDefinition.Type is not { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.TypeParameter } type
                || Promises.IsTask(type) || type is IArrayTypeSymbol || Body.Apis.IsDisposable(type)));

    /// <summary>Code of the compilation, code that is handed a delegate or the instance itself.</summary>
    private bool MayRunCodeOfTheBody(CallSite call) =>
        call.Method.MethodKind == MethodKind.DelegateInvoke
        || SymbolEqualityComparer.Default.Equals(call.Method.ContainingAssembly, Body.Owner.ContainingAssembly)
        || call.Receiver?.WithoutConversions().Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false }
        || call.Arguments.Any(argument =>
            argument.Value.Type?.TypeKind == TypeKind.Delegate
            || argument.Value is IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Delegate } }
            || argument.Value is IInstanceReferenceOperation
            || call.ValueOf(argument.Value) is DelegateValue);
}
