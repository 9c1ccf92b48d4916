using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Calls: a row of the tables where there is one, else the summary of a method of the compilation, else unknown code.</summary>
internal sealed partial class Evaluator
{
    private static readonly ImmutableArray<Effect> s_wrapsNumber = ImmutableArray.Create(Effect.Aliases(Operand.At(0)));

    /// <summary>The native function that <paramref name="function"/> is known to be: a delegate for it, or its address.</summary>
    public string? EntryPointOf(IOperation? function, Value value) => value switch
    {
        FunctionValue known => known.EntryPoint,
        UnknownValue or NonNullValue => Body.Apis.Loaded.EntryPointOf(function is IFlowCaptureReferenceOperation capture ? Body.Captured(capture.Id) : function),
        _ => null,
    };

    public static Value FunctionOf(string? entryPoint) => entryPoint is null ? Value.NonNull : new FunctionValue(entryPoint);

    private Value Call(CallSite call)
    {
        EvaluateOperands(call);
        if (call.ValueOf(call.Receiver) is ObjectValue receiver && Body.Apis.KindOf(TypeOf(receiver))?.Kind == SocketTypeKind.Information)
        {
            // Its bytes are read, to be sent to where it is opened.
            Give(call.Operation, receiver);
        }

        return IsDead ? Value.Unknown : Invoke(call);
    }

    private void EvaluateOperands(CallSite call)
    {
        if (call.Receiver is { } receiver)
        {
            call.Values[receiver] = Evaluate(receiver);
        }

        foreach (var argument in call.Arguments)
        {
            if (!call.Values.ContainsKey(argument.Value))
            {
                call.Values[argument.Value] = argument.Parameter?.RefKind == RefKind.Out ? Value.Unknown : Evaluate(argument.Value);
            }
        }
    }

    private Value Create(IObjectCreationOperation creation)
    {
        var created = Call(CallSite.Of(creation));
        if (created is CreatedValue or UnknownValue && MembersOf(creation, created) is { IsEmpty: false } members)
        {
            return new CreatedValue(members);
        }

        created = created is CreatedValue ? Value.Unknown : created;

        return created is UnknownValue ? HoldsWork(creation.Type) && creation.Arguments.IsEmpty ? new TaskValue(Value.Unknown) { MadeBy = creation } : Value.NonNull : created;
    }

    private Value ReadProperty(IPropertyReferenceOperation property)
    {
        if (PlaceOf(property) is { } place)
        {
            Evaluate(property.Instance);
            return Read(place, property.Type);
        }

        if (property.Property.Name == "Values" && HoldsWork(property.Instance?.Type))
        {
            return Evaluate(property.Instance);
        }

        var value = CallSite.Getter(property) is { } getter ? Call(getter) : Value.Unknown;
        if (DescriptorAsked(property) is { } asked && State.Descriptor(asked)?.Typestate == Typestate.Closed && property.Property.Name != "IsInvalid")
        {
            return new ConstantValue(property.Property.Name == "IsClosed");
        }

        return value is UnknownValue && property.Property is { Type.IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } ? Value.NonNull : value;
    }

    private Value Invoke(CallSite call)
    {
        if (call.ValueOf(call.Receiver) is DelegateValue { Lambda: null } target && call.Method.MethodKind == MethodKind.DelegateInvoke
            && (Body.Apis.NativeOf(target.Target) is not null || !Body.Apis.EffectsOf(target.Target).IsEmpty))
        {
            call = call.Through(target);
        }

        var before = State;
        var effects = EffectsOf(call);
        var work = Body.Apis.WorkOf(call.Method);
        var used = work is { Kind: WorkKind.Starts } ? UsedBy(call, work) : ImmutableArray<BackgroundUse>.Empty;
        var called = effects.IsEmpty ? CallAtOnce(call, work) : null;
        used = called is not null && IsWaitedFor(call.Operation) ? ImmutableArray<BackgroundUse>.Empty : used;
        var value = called ?? (effects.IsEmpty ? InvokeOther(call) : new EffectInterpreter(this, call).Interpret(effects));
        if (effects.Any(NeedsOpen) && (work?.Kind == WorkKind.Starts || Promises.IsTask(call.Operation.Type)) && !IsDead)
        {
            value = BeginOperation(call, effects, work, value);
        }
        else if (work is not null && !IsDead)
        {
            value = Concern(call, work, used, value);
        }
        else if (call.ValueOf(call.Receiver) is TaskValue { MadeBy: not null } or TaskValue { Work.IsEmpty: false } && call.Method.Name is "Dispose" or "DisposeAsync")
        {
            Join(call.ValueOf(call.Receiver));
        }

        // A close does not throw, nor does a length or count, and what never returns throws nothing; everything else fails before it does anything.
        var closesOnly = !effects.IsEmpty && effects.All(effect => effect.Kind is EffectKind.Closes or EffectKind.ShutsDownAndCloses);
        if (closesOnly || call.OnlyCloses || (effects.IsEmpty && QuietCalls.IsPlainGetter(call)) || effects.Any(effect => effect.Kind == EffectKind.Ends))
        {
            return value;
        }

        NoteChecks(call);
        AssumeReturns(call);
        ForgetAsked(call);
        var mayThrow = QuietCalls.MayThrow(call, effects, Body.Apis);
        var taken = call.Operation is IObjectCreationOperation
            ? call.Values.Values.Concat(TakenByInitializer(call.Operation.Syntax))
            : call.Values.Values.Where(argument => IsPassedThrough(argument, value)).Concat(call.Checked);
        Raise(call.Operation, mayThrow ? Without(before, taken) : before, mayThrow);
        return value;
    }

    private Value InvokeOther(CallSite call)
    {
        if ((Promises.Forward(call) ?? Exchange(call)) is { } handedOn)
        {
            return handedOn;
        }

        if (call.Method.MethodKind == MethodKind.DelegateInvoke && call.ValueOf(call.Receiver) is DelegateValue target)
        {
            return CallKnown(call, target.Target, target) ?? CallUnknown(call);
        }

        // A constructor that another one starts with makes nothing of its own.
        var makesSomething = call.Method.MethodKind != MethodKind.Constructor || call.Operation is IObjectCreationOperation;
        if (makesSomething && MarkedDuplicators.EffectsOf(call.Method, Body.Apis) is { IsEmpty: false } duplicating)
        {
            return new EffectInterpreter(this, call).Interpret(duplicating);
        }

        if (ThrowHelpers.IsAnnotated(call.Method))
        {
            End();
            return Value.Unknown;
        }

        if (Guards.IsOne(call.Method))
        {
            Guard(call);
            return Value.Unknown;
        }

        return (CanSummarize(call) ? CallKnown(call, call.Method, null) : null) ?? CallUnknown(call);
    }

    private ImmutableArray<Effect> EffectsOf(CallSite call)
    {
        if (call.Method.MethodKind is MethodKind.DelegateInvoke or MethodKind.FunctionPointerSignature)
        {
            var function = EntryPointOf(call.Receiver, call.ValueOf(call.Receiver));
            call.IsNative = function is not null;
            return function is null ? ImmutableArray<Effect>.Empty : ApiTable.FindNative(function)?.Effects ?? ImmutableArray<Effect>.Empty;
        }

        if (Body.Apis.NativeOf(call.Method) is { } native)
        {
            call.IsNative = true;
            return native.Effects;
        }

        if (call.Operation is IObjectCreationOperation { Arguments.Length: 1 } && NumberTypes.IsWrapper(call.Method.ContainingType))
        {
            return s_wrapsNumber;
        }

        return call.ValueOf(call.Receiver) is ObjectValue receiver && State.Object(receiver.Object) is { Type: { } type }
            ? Body.Apis.EffectsOf(call.Method, type)
            : Body.Apis.EffectsOf(call.Method);
    }

    /// <summary>Calls a method whose summary is known; null where it is not.</summary>
    private Value? CallKnown(CallSite call, IMethodSymbol method, DelegateValue? through)
    {
        var summary = Body.Summaries.Summarize(method, through?.Lambda, Body);
        if (summary is null)
        {
            return null;
        }

        var places = new SummaryPlaces(this, call, method, through);
        if ((summary.Inputs.Any(input => DependsOnContext(input, call, places)) || MayTellOfClose(method) || MayRefuseClosed(method) || IsDecidedByConstants(call, summary)) && CallingContext.Of(call, method, places, Body, State) is { } context)
        {
            summary = Body.Summaries.SummarizeIn(context, method, through?.Lambda, Body) ?? summary;
        }

        if (summary.NeverReturns && !method.IsAsync)
        {
            // What it closes when it is left by an exception is in its hands.
            new SummaryApplication(this, call, method, places).Apply(summary);
            call.Checked.AddRange(call.Values.Values.Where(value => State.DescriptorOf(value) is { } descriptor && State.Descriptor(descriptor) is { Typestate: Typestate.Closed }));
            End();
            return Value.Unknown;
        }

        var answer = MayTellOfClose(method) ? AnswerOf(call, method, places, through) : null;
        UnstoreBy(method);
        ReleaseOperands(call);
        ReleaseCaptured(method);
        var value = new SummaryApplication(this, call, method, places).Apply(summary);
        foreach (var argument in call.Arguments.Where(argument => MarkedDuplicators.TakesOwnership(argument.Parameter, Body.Apis)))
        {
            Give(call.Operation, call.ValueOf(argument.Value));
        }

        return answer ?? value;
    }

    private bool CanSummarize(CallSite call)
    {
        var method = call.Method;
        if (method.DeclaringSyntaxReferences.IsEmpty || method.IsAbstract)
        {
            return false;
        }

        var isOpen = (method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed;
        if (isOpen && call.Receiver is not IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax })
        {
            return false;
        }

        if (method.MethodKind == MethodKind.LocalFunction
            || ThrowHelpers.EndsInThrow(method)
            || MayTellOfClose(method)
            || call.Values.Values.Any(value => value is DelegateValue or CreatedValue || State.DescriptorOf(value) is not null))
        {
            return true;
        }

        if (State.Members.Any(place => place is { Kind: PlaceKind.Member, IsReadOnly: false })
            || (PlaceOf(call.Receiver) is { Kind: PlaceKind.Local } receiver && State.Members.Any(place => place.IsWithin(receiver))))
        {
            return true;
        }

        var mayTouchSocket = Body.Apis.KindOf(Promises.ResultOf(method.ReturnType)) is not null
            || method.Parameters.Any(parameter => IsNumber(parameter.Type))
            || (PlaceOf(call.Receiver) is not null && Body.Apis.HasTrackedMembers(method.ContainingType));
        return mayTouchSocket && Body.Summaries.MayConcernSockets(method);
    }
}
