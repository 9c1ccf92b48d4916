using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>Calls: rows of the tables say what they do; methods of the compilation are looked into; what is not known settles.</summary>
internal sealed partial class ValueTrace
{
    private void FollowReceiver(IInvocationOperation call, IMethodSymbol method)
    {
        if (Promises.IsTask(method.ContainingType))
        {
            Follow(call);
            return;
        }

        var effects = EffectsOn(method, call.Instance?.Type);
        if (!effects.IsEmpty)
        {
            Apply(effects.Where(effect => effect.Source.Kind == OperandKind.This), call, null);
        }
        else if (!QuietCalls.IsFramework(method.ContainingAssembly))
        {
            Settle();
        }
        else if (_type.Apis.KindOf(Promises.ResultOf(method.ReturnType)) is not null)
        {
            Follow(call);
        }
    }

    private void FollowMethodGroup(IMethodReferenceOperation method)
    {
        var effects = EffectsOn(method.Method, method.Instance?.Type);
        if (effects.IsEmpty || effects.Any(effect => effect.Kind is not (EffectKind.Uses or EffectKind.Sends or EffectKind.Receives or EffectKind.Silent or EffectKind.Creates or EffectKind.ShutsDown)))
        {
            Settle();
        }
    }

    private void FollowGetter(IPropertyReferenceOperation property)
    {
        if (Promises.IsTask(property.Property.ContainingType))
        {
            Follow(property);
            return;
        }

        var effects = _type.Apis.EffectsOf(property.Property, set: false);
        if (effects.IsEmpty ? _type.Apis.KindOf(property.Type) is not null : effects.Any(effect => effect.Kind is EffectKind.Aliases or EffectKind.ExposesRaw))
        {
            Follow(property);
        }
    }

    private void FollowArgument(IArgumentOperation argument)
    {
        var (method, operation) = argument.Parent switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, (IOperation)invocation),
            IObjectCreationOperation creation => (creation.Constructor, creation),
            _ => (null, null),
        };
        if (method is null || operation is null || argument.Parameter is not { } parameter || argument.ArgumentKind == ArgumentKind.ParamArray)
        {
            Settle();
            return;
        }

        if (parameter.RefKind == RefKind.Out)
        {
            _assigning.Add(Top(argument));
            return;
        }

        if (QuietCalls.IsAtomic(method.ContainingType) && parameter is { Ordinal: 0, RefKind: not RefKind.None })
        {
            FollowExchange(operation, method, argument);
            return;
        }

        var effects = _type.Apis.NativeOf(method)?.Effects ?? EffectsOn(method, null);
        var call = operation is IInvocationOperation invoked ? CallSite.Of(invoked) : CallSite.Of((IObjectCreationOperation)operation);
        var own = effects.Where(effect => ReferenceEquals(call.Find(effect.Source), argument.Value)).ToArray();
        if (own.Length > 0)
        {
            Apply(own, operation, call);
            return;
        }

        if (MarkedDuplicators.TakesOwnership(parameter, _type.Apis) || _type.Apis.NativeOf(method) is not null || method.MethodKind == MethodKind.DelegateInvoke)
        {
            Settle();
        }
        else if (QuietCalls.IsFramework(method.ContainingAssembly) || QuietCalls.IsQuiet(method.ContainingType))
        {
            FollowIntoFramework(operation, method, parameter);
        }
        else if (MarkedDuplicators.EffectsOf(method, _type.Apis).IsEmpty)
        {
            FollowInto(operation, method, parameter);
        }
    }

    /// <summary>A variable that is read and written in one step: <c>Interlocked.Exchange(ref f, value)</c>.</summary>
    private void FollowExchange(IOperation call, IMethodSymbol method, IArgumentOperation variable)
    {
        if (method.Name is not ("Exchange" or "CompareExchange" or "Read" or "Write"))
        {
            Settle();
            return;
        }

        if (call is IInvocationOperation invocation && invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 1) is { } given)
        {
            NoteAssignment(variable.Value, given.Value);
        }

        Follow(call);
    }

    /// <summary>The framework keeps what it takes as anything at all; else it uses it.</summary>
    private void FollowIntoFramework(IOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        if (QuietCalls.IsQuiet(method.ContainingType) || method.Name.StartsWith("ThrowIf", System.StringComparison.Ordinal))
        {
            return;
        }

        if (call is not IInvocationOperation || parameter.RefKind != RefKind.None || _type.Apis.KindOf(parameter.OriginalDefinition.Type) is null)
        {
            Settle();
        }
        else if (_type.Apis.KindOf(Promises.ResultOf(method.ReturnType)) is not null)
        {
            Follow(call);
        }
    }

    /// <summary>The value goes on in a method of the compilation.</summary>
    private void FollowInto(IOperation call, IMethodSymbol method, IParameterSymbol parameter)
    {
        var target = (method.PartialImplementationPart ?? method.ReducedFrom ?? method).OriginalDefinition;
        var isOpen = (method.IsVirtual || method.IsOverride || method.IsAbstract) && !method.IsSealed && !method.ContainingType.IsSealed;
        var root = target.MethodKind == MethodKind.LocalFunction ? Top(call) : isOpen || target.IsExtern ? null : _type.RootOf(target);
        if (root is null)
        {
            Settle();
            return;
        }

        if (!_calls.TryGetValue(target, out var calls))
        {
            _calls.Add(target, calls = new List<IOperation>());
        }

        calls.Add(call);
        Track(target.Parameters[parameter.Ordinal], root);
        if (_returning.Contains(target))
        {
            Follow(call);
        }
    }

    /// <summary>The value leaves a method: into its calls, as far as they are known.</summary>
    private void FollowReturn(IReturnOperation exit)
    {
        IOperation code = exit;
        while (code.Parent is { } parent && code is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            code = parent;
        }

        switch (code)
        {
            case IAnonymousFunctionOperation:
                Settle();
                return;
            case ILocalFunctionOperation function:
                Track(function.Symbol, Top(function));
                return;
        }

        if (_type.OwnerOf(code) is not IMethodSymbol method)
        {
            Settle();
        }
        else if (_type.Confines(method.AssociatedSymbol ?? method))
        {
            Track((method.AssociatedSymbol ?? method).OriginalDefinition, null);
        }
        else if (_calls.TryGetValue(method.OriginalDefinition, out var calls) && !SymbolEqualityComparer.Default.Equals(method.ContainingType.OriginalDefinition, _type.Type))
        {
            _returning.Add(method.OriginalDefinition);
            foreach (var call in calls.ToArray())
            {
                Follow(call);
            }
        }
        else
        {
            Settle();
        }
    }

    private void Apply(IEnumerable<Effect> effects, IOperation operation, CallSite? call)
    {
        foreach (var effect in effects)
        {
            switch (effect.Kind)
            {
                case EffectKind.Uses or EffectKind.Sends or EffectKind.Receives or EffectKind.Silent or EffectKind.ShutsDown or EffectKind.Duplicates:
                    break;
                case EffectKind.Wraps when call is not null && IsRefused(effect.Condition, call):
                    break;
                case EffectKind.Aliases or EffectKind.Wraps or EffectKind.ExposesRaw when effect.Target.Kind == OperandKind.Result:
                    Follow(operation);
                    break;
                default:
                    Settle();
                    break;
            }
        }
    }

    /// <summary>Whether the call says that the wrapper will not own what it is over.</summary>
    private static bool IsRefused(Condition? owns, CallSite call) =>
        owns is { Test: ConditionTest.IsTrue or ConditionTest.IsFalse }
        && (call.Find(owns.Argument) is { } argument
            ? argument.ConstantValue is { HasValue: true, Value: bool flag } && flag == (owns.Test == ConditionTest.IsFalse)
            : !owns.WhenAbsent);

    private ImmutableArray<Effect> EffectsOn(IMethodSymbol method, ITypeSymbol? receiver) =>
        receiver is null ? _type.Apis.EffectsOf(method) : _type.Apis.EffectsOf(method, receiver);
}
