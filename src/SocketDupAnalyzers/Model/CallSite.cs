using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// One call in one shape, whatever the compiler's version lowers it to: a method, its receiver (of an extension too) and its
/// arguments, each with the value that it had. Properties are calls of their accessors, constructors calls without a receiver.
/// </summary>
internal sealed class CallSite
{
    private IOperation? _assigned;

    private CallSite(IOperation operation, IMethodSymbol method, IOperation? receiver, ImmutableArray<IArgumentOperation> arguments)
    {
        Operation = operation;
        Method = method;
        Receiver = receiver;
        Arguments = arguments;
    }

    public IOperation Operation { get; }

    public IMethodSymbol Method { get; }

    /// <summary>Whether a native function is called, by its declaration, through a delegate or by its address.</summary>
    public bool IsNative { get; set; }

    /// <summary>The instance; the first argument of an extension method.</summary>
    public IOperation? Receiver { get; }

    /// <summary>All arguments that the compiler passes, an extension's receiver among them.</summary>
    public ImmutableArray<IArgumentOperation> Arguments { get; }

    /// <summary>The values of <see cref="Receiver"/> and <see cref="Arguments"/>, evaluated once.</summary>
    public Dictionary<IOperation, Value> Values { get; } = new();

    /// <summary>Whether the method does nothing but close what it is handed: what it throws, it throws when that is done.</summary>
    public bool OnlyCloses { get; set; }

    public static CallSite Of(IInvocationOperation call) => new(
        call,
        Implementation(call.TargetMethod, call.Instance),
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null),
        call.Arguments);

    public static CallSite Of(IObjectCreationOperation creation) => new(creation, creation.Constructor!, null, creation.Arguments);

    public static CallSite Of(IFunctionPointerInvocationOperation call) => new(call, call.GetFunctionPointerSignature(), call.Target, call.Arguments);

    /// <summary>The call of the method behind a delegate that is called, on the instance that the delegate was made with.</summary>
    public CallSite Through(DelegateValue target)
    {
        var called = new CallSite(Operation, target.Target, Receiver, Arguments);
        foreach (var value in Values)
        {
            called.Values[value.Key] = value.Value;
        }

        called.Values[Receiver!] = target.Receiver ?? Value.Unknown;
        return called;
    }

    /// <summary>
    /// What an interface's method is on an object whose class or structure is plain to see, as at the end of a <c>using</c>; where the code is
    /// not at hand, the interface's method says as much.
    /// </summary>
    private static IMethodSymbol Implementation(IMethodSymbol method, IOperation? instance)
    {
        instance = instance?.WithoutConversions();
        return method.ContainingType?.TypeKind == TypeKind.Interface
            && instance?.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
            && type.FindImplementationForInterfaceMember(method) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } implementation
            ? implementation
            : method;
    }

    /// <summary>The call of the getter of <paramref name="reference"/>, or null where there is none.</summary>
    public static CallSite? Getter(IPropertyReferenceOperation reference) => reference.Property.GetMethod is { } getter
        ? new(reference, getter, reference.Instance, reference.Arguments)
        : null;

    /// <summary>The call of the setter of <paramref name="reference"/> with <paramref name="assigned"/>, or null where there is none.</summary>
    public static CallSite? Setter(IPropertyReferenceOperation reference, IOperation assigned) => reference.Property.SetMethod is { } setter
        ? new(reference, setter, reference.Instance, reference.Arguments) { _assigned = assigned }
        : null;

    /// <summary>The values that the called method is known to do nothing to but look.</summary>
    public List<Value> Checked { get; } = new();

    /// <summary>The operation behind an operand of a table row; null for the result and for what this overload does not have.</summary>
    public IOperation? Find(Operand operand) => operand.Kind switch
    {
        OperandKind.This => Receiver,
        OperandKind.Position => Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == operand.Index + (IsReducible ? 1 : 0))?.Value,
        OperandKind.Name when operand.Name == "value" && _assigned is not null => _assigned,
        OperandKind.Name => Arguments.FirstOrDefault(argument => argument.Parameter?.Name == operand.Name)?.Value,
        _ => null,
    };

    /// <summary>The value behind an operand; unknown where there is none.</summary>
    public Value ValueOf(IOperation? operation) =>
        operation is not null && Values.TryGetValue(operation, out var value) ? value : Value.Unknown;

    private bool IsReducible => Method.IsExtensionMethod && Receiver is not null && Arguments.Length > 0 && ReferenceEquals(Receiver, Arguments[0].Value);
}
