using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// Which native function a delegate or function pointer stands for that was loaded by name. A variable or member stands for one
/// where everything that is ever assigned to it does, whatever the order; so this holds in every body that calls it.
/// </summary>
internal sealed class LoadedFunctions
{
    private const int Deepest = 8;

    /// <summary>Null, or an exception in place of a value: no function at all, and so no other one.</summary>
    private const string Nothing = "";

    private readonly ImmutableDictionary<ISymbol, string> _noArguments = ImmutableDictionary.Create<ISymbol, string>(SymbolEqualityComparer.Default);

    private readonly KnownApis _apis;
    private readonly AssignedValues _assigned;
    private readonly ConcurrentDictionary<ISymbol, string?> _known = new(SymbolEqualityComparer.Default);

    public LoadedFunctions(Compilation compilation, KnownApis apis)
    {
        _apis = apis;
        _assigned = new AssignedValues(compilation);
    }

    /// <summary>The name of the native function that <paramref name="function"/> evaluates to, or null.</summary>
    public string? EntryPointOf(IOperation? function) =>
        Find(function, _noArguments, 0) is { Length: > 0 } entryPoint ? entryPoint : null;

    private string? Find(IOperation? value, ImmutableDictionary<ISymbol, string> arguments, int depth)
    {
        if (value is null || depth > Deepest)
        {
            return null;
        }

        if (value.ConstantValue is { HasValue: true, Value: null })
        {
            return Nothing;
        }

        switch (value)
        {
            case IDefaultValueOperation or IThrowOperation:
                return Nothing;
            case IConversionOperation conversion:
                return Find(conversion.Operand, arguments, depth);
            case IAssignmentOperation assignment:
                return Find(assignment.Value, arguments, depth);
            case ICoalesceOperation coalesce:
                return Agree(new[] { coalesce.Value, coalesce.WhenNull }, arguments, depth);
            case IConditionalOperation conditional:
                return Agree(new[] { conditional.WhenTrue, conditional.WhenFalse }, arguments, depth);
            case IDelegateCreationOperation creation:
                return Find(creation.Target, arguments, depth);
            case IAddressOfOperation address:
                return Find(address.Reference, arguments, depth);
            case IMethodReferenceOperation method:
                return NativeImport.EntryPointOf(method.Method);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return arguments.TryGetValue(parameter, out var argument) ? argument : null;
            case ILocalReferenceOperation { Local: var local }:
                return Find(local, arguments, depth);
            case IFieldReferenceOperation { Field: var field }:
                return Find(field.OriginalDefinition, arguments, depth);
            case IPropertyReferenceOperation { Property: { Name: "Value" } property, Instance: { } lazy } when IsLazy(property.ContainingType):
                return Find(lazy, arguments, depth);
            case IPropertyReferenceOperation { Property: var property }:
                return Find(property.OriginalDefinition, arguments, depth);
            case IObjectCreationOperation { Arguments: { IsEmpty: false } made } creation when IsLazy(creation.Type):
                return Find(made[0].Value, arguments, depth);
            case IAnonymousFunctionOperation lambda:
                return Agree(_assigned.ReturnedBy(lambda.Syntax), arguments, depth + 1);
            case IInvocationOperation call:
                return Find(call, arguments, depth);
            default:
                return null;
        }
    }

    /// <summary>What a field, property or local stands for, whoever reads it.</summary>
    private string? Find(ISymbol variable, ImmutableDictionary<ISymbol, string> arguments, int depth)
    {
        if (!MayHoldFunction(variable))
        {
            return null;
        }

        if (!arguments.IsEmpty)
        {
            return Compute(variable, arguments, depth);
        }

        if (!_known.TryGetValue(variable, out var known))
        {
            known = Compute(variable, arguments, depth);
            if (depth == 0)
            {
                _known.TryAdd(variable, known);
            }
        }

        return known;
    }

    private string? Compute(ISymbol variable, ImmutableDictionary<ISymbol, string> arguments, int depth) =>
        NativeImport.LoadedInto(variable)
        ?? (_assigned.To(variable) is { IsEmpty: false } values ? Agree(values, arguments, depth + 1) : null);

    private string? Find(IInvocationOperation call, ImmutableDictionary<ISymbol, string> arguments, int depth)
    {
        foreach (var effect in _apis.NativeOf(call.TargetMethod)?.Effects ?? _apis.EffectsOf(call.TargetMethod))
        {
            switch (effect.Kind)
            {
                case EffectKind.LoadsFunction when effect.Target.Kind == OperandKind.Result:
                    return NameIn(Argument(call, effect.Source), arguments);
                case EffectKind.BindsFunction:
                    return Find(Argument(call, effect.Source), arguments, depth);
            }
        }

        return Agree(_assigned.ReturnedBy(call.TargetMethod.OriginalDefinition), Bind(call, arguments, depth), depth + 1);
    }

    /// <summary>The names and functions that a method of the compilation is handed.</summary>
    private ImmutableDictionary<ISymbol, string> Bind(IInvocationOperation call, ImmutableDictionary<ISymbol, string> arguments, int depth)
    {
        var bound = _noArguments;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { OriginalDefinition: var parameter }
                && (parameter.Type.SpecialType == SpecialType.System_String ? NameIn(argument.Value, arguments) : MayHoldFunction(parameter) ? Find(argument.Value, arguments, depth + 1) : null) is { } value)
            {
                bound = bound.Add(parameter, value);
            }
        }

        return bound;
    }

    /// <summary>The function that all <paramref name="values"/> are, null and exceptions apart; an <c>out</c> argument stands for what its call loads into it.</summary>
    private string? Agree(IEnumerable<IOperation?> values, ImmutableDictionary<ISymbol, string> arguments, int depth)
    {
        string? all = null;
        foreach (var value in values)
        {
            var one = value is IArgumentOperation { Parent: IInvocationOperation call } written ? LoadedInto(written, call, arguments) : Find(value, arguments, depth);
            if (one is null || (all is { Length: > 0 } && one.Length > 0 && one != all))
            {
                return null;
            }

            all = one.Length > 0 ? one : all ?? one;
        }

        return all;
    }

    private string? LoadedInto(IArgumentOperation written, IInvocationOperation call, ImmutableDictionary<ISymbol, string> arguments)
    {
        var load = _apis.EffectsOf(call.TargetMethod).FirstOrDefault(effect => effect.Kind == EffectKind.LoadsFunction);
        return load is not null && ReferenceEquals(Argument(call, load.Target), written.Value) ? NameIn(Argument(call, load.Source), arguments) : null;
    }

    private static IOperation? Argument(IInvocationOperation call, Operand operand) => call.Arguments
        .FirstOrDefault(argument => operand.Kind == OperandKind.Name ? argument.Parameter?.Name == operand.Name : argument.Parameter?.Ordinal == operand.Index)?.Value;

    private static string? NameIn(IOperation? name, ImmutableDictionary<ISymbol, string> arguments) =>
        name?.ConstantValue is { HasValue: true, Value: string constant } ? constant
        : name is IParameterReferenceOperation { Parameter: var parameter } && arguments.TryGetValue(parameter, out var argument) ? argument
        : null;

    private static bool MayHoldFunction(ISymbol variable) => TypeOf(variable) is { } type
        && (type.TypeKind is TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer
            || type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr
            || type is ITypeParameterSymbol
            || IsLazy(type));

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static bool IsLazy(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Lazy", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
