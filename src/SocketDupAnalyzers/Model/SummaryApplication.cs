using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Applies a summary at a call: the method's own places become the caller's values, its results new values here.</summary>
internal sealed partial class SummaryApplication
{
    private readonly Evaluator _evaluator;
    private readonly CallSite _call;
    private readonly IMethodSymbol _method;
    private readonly SummaryPlaces _places;
    private readonly Dictionary<Identity, Identity> _descriptors = new();
    private readonly Dictionary<Identity, Identity> _objects = new();
    private readonly Dictionary<Identity, Value> _inputs = new();
    private readonly List<Outcome> _outcomes = new();
    private readonly List<Telling> _told = new();
    private bool _startsWork;

    public SummaryApplication(Evaluator evaluator, CallSite call, IMethodSymbol method, SummaryPlaces places)
    {
        _evaluator = evaluator;
        _call = call;
        _method = method;
        _places = places;
    }

    public Value Apply(MethodSummary summary)
    {
        _evaluator.Renew(_call.Operation);
        _call.OnlyCloses = summary.OnlyCloses;
        var before = _evaluator.State;
        foreach (var input in summary.Inputs)
        {
            Apply(input);
        }

        foreach (var argument in _call.Arguments)
        {
            var value = _call.ValueOf(argument.Value);
            if (value is not UnknownValue && argument.Parameter is { } parameter && !summary.Inputs.Any(input => input.Place.Root.Symbol is IParameterSymbol root && root.Ordinal == parameter.Ordinal))
            {
                Check(value);
            }
        }

        if (_call.Receiver is { } receiver && !_method.IsExtensionMethod && _call.ValueOf(receiver) is NumberValue number && DecidesBranch(_call.Operation.Syntax))
        {
            Check(number);
        }

        if (summary.MayAssignMembers)
        {
            _evaluator.ForgetAssignable(_method);
        }

        var result = Value.Unknown;
        var created = ImmutableArray.CreateBuilder<CreatedMember>();
        foreach (var output in summary.Outputs)
        {
            var value = Import(output.Value, output.Final);
            _evaluator.Store(_call.Operation, value, output.Place.Kind == PlaceKind.Member ? output.Place.Symbol : null, before);
            if (output.MayBeNull && value is ObjectValue { Object: { Site: IOperation } imported })
            {
                _evaluator.MayBeNull(imported);
            }

            if (output.NullWhen is { } nullWhen && _evaluator.State.DescriptorOf(value) is { } descriptor)
            {
                _outcomes.Add(new Outcome(descriptor, nullWhen ? Typestate.Unknown : Typestate.Open, nullWhen ? Typestate.Open : Typestate.Unknown));
            }

            if (!output.Tellers.IsEmpty && _evaluator.State.DescriptorOf(value) is { } made)
            {
                _told.AddRange(output.Tellers.Select(teller => new Telling(teller, MadeWhen(teller, made))));
            }

            if (output.Place is { Kind: PlaceKind.Member, IsReadOnly: false, Symbol: { } assigned })
            {
                // Whichever object's member it is, it may be this one's.
                _evaluator.ForgetMember(assigned, but: _places.Map(output.Place));
            }

            if (output.Place.Kind == PlaceKind.Return)
            {
                result = value;
            }
            else if (output.Place.Kind == PlaceKind.Parameter && _places.ArgumentFor(output.Place) is { } argument)
            {
                _evaluator.AssignTo(argument, value);
            }
            else if (_places.Map(output.Place) is { } place)
            {
                _evaluator.WriteTo(place, value);
            }
            else if (_call.Operation is IObjectCreationOperation && output.Place.Root.Kind == PlaceKind.This)
            {
                created.Add(new CreatedMember(output.Place, value));
            }
        }

        StoreIn(summary);
        foreach (var argument in _call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Out))
        {
            if (!summary.Outputs.Any(output => ReferenceEquals(_places.ArgumentFor(output.Place), argument.Value)))
            {
                _evaluator.AssignTo(argument.Value, Value.Unknown);
            }
        }

        foreach (var teller in _told.Select(told => told.Teller).Where(teller => teller.Place.Kind == PlaceKind.Parameter).Distinct())
        {
            if (_places.ArgumentFor(teller.Place) is { } argument)
            {
                _evaluator.AssignTo(argument, Told(teller));
            }
        }

        result = created.Count > 0 ? new CreatedValue(created.ToImmutable()) : result;
        NoteQuestions(summary);
        return Evaluator.Working(_call, Promised(Split(result)), _startsWork, summary.NeverReturns);
    }

    /// <summary>What the method leaves in members of an object that outlives the call is stored there.</summary>
    private void StoreIn(MethodSummary summary)
    {
        if (!_method.IsStatic && (_call.Operation is IObjectCreationOperation || _places.Map(Place.This)?.Root.Kind is not (PlaceKind.This or PlaceKind.Parameter)))
        {
            return;
        }

        foreach (var input in summary.Inputs)
        {
            if (input.StoredIn is { } member && _inputs.TryGetValue(new Identity(input.Place, Pristine.Object, true), out var stored))
            {
                _evaluator.Store(_call.Operation, stored, member);
            }
        }
    }

    /// <summary>Where the method's answer says whether a descriptor is open, it will tell.</summary>
    private void NoteQuestions(MethodSummary summary)
    {
        foreach (var input in summary.Inputs.Where(input => input.OpenWhen is not null))
        {
            if (_descriptors.TryGetValue(new Identity(input.Place, Pristine.Descriptor, true), out var asked) && _evaluator.State.Descriptor(asked) is { } info)
            {
                _outcomes.Add(new Outcome(asked, info.Typestate, info.Typestate) { OpenWhen = input.OpenWhen });
            }
        }
    }

    /// <summary>The method does nothing to it but look.</summary>
    private void Check(Value value)
    {
        _call.Checked.Add(value);
        if (value is NumberValue && _method.ReturnType.SpecialType == SpecialType.System_Boolean)
        {
            // It was asked whether the number is one at all; the answer is not followed.
            _evaluator.Give(_call.Operation, value);
        }
    }

    private static bool DecidesBranch(SyntaxNode condition)
    {
        while (condition.Parent is PrefixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax)
        {
            condition = condition.Parent;
        }

        return condition.Parent is IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ConditionalExpressionSyntax;
    }

    /// <summary>There is such a descriptor only where <paramref name="teller"/> is what it is wherever there is one.</summary>
    private static Outcome MadeWhen(Teller teller, Identity made) => teller.Key is ConstantValue { Constant: true }
        ? new Outcome(made, Typestate.Open, Typestate.Unknown)
        : new Outcome(made, Typestate.Unknown, Typestate.Open);

    private Value Told(Teller teller) => new SplitValue(Value.Unknown, _call.Operation, _told.Where(told => told.Teller.Equals(teller)).Select(told => told.Outcome).ToImmutableArray())
    {
        Key = teller.Key is ConstantValue { Constant: not bool and var key } && Constants.ToInt64(key) != 0 ? key : null,
    };

    private Value Split(Value result) => _outcomes.Count == 0
        ? _told.Select(told => told.Teller).FirstOrDefault(teller => teller.Place.Kind == PlaceKind.Return) is { } status && result is UnknownValue or ConstantValue ? Told(status) : result
        : new SplitValue(result is ConstantValue ? Value.Unknown : result, _call.Operation, _outcomes.ToImmutableArray());

    private Value Promised(Value result) =>
        result is UnknownValue ? _evaluator.FoundAt(_call.Operation)
        : _method.IsAsync || (result is SplitValue && Promises.IsTask(_method.ReturnType)) ? new TaskValue(result)
        : result;

    private void Apply(InputEffect input)
    {
        var operand = _places.ArgumentFor(input.Place);
        var value = _places.ValueOf(input.Place);
        if (_evaluator.DescriptorOf(operand, value) is not { } descriptor)
        {
            return;
        }

        _descriptors[new Identity(input.Place, Pristine.Descriptor, true)] = descriptor;
        _inputs[new Identity(input.Place, Pristine.Object, true)] = value;
        if (input.IsReopened && _evaluator.State.Descriptor(descriptor) is { Typestate: Typestate.Closed })
        {
            _evaluator.SetTypestate(descriptor, Typestate.Unknown);
        }

        if (input.IsOpened)
        {
            var isSecond = _evaluator.State.Descriptor(descriptor) is { OpenedBy: not null };
            _evaluator.Open(_call.Operation, operand, descriptor);
            if (isSecond)
            {
                // What comes of it is part of that story.
                return;
            }
        }

        if (input.IsDuplicated)
        {
            _evaluator.Tell(ModelEventKind.Duplicated, _call.Operation, operand, descriptor);
            if (_evaluator.State.Descriptor(descriptor) is { Typestate: Typestate.Closed })
            {
                _evaluator.SetTypestate(descriptor, Typestate.Unknown);
                return;
            }

            _evaluator.NoteDuplicate(_call.Operation, descriptor);
        }
        else if (input.IsUsed)
        {
            _evaluator.Use(_call.Operation, operand, descriptor);
        }

        if (input.IsDetached && value is ObjectValue detached)
        {
            _evaluator.Detach(detached.Object);
        }

        if (input.IsOwned)
        {
            _evaluator.Own(_call.Operation, operand, descriptor, value is ObjectValue ? input.OwnedAs : OwnerLevel.Handle);
        }

        if (input.IsKept)
        {
            _evaluator.Give(_call.Operation, value);
        }

        var owns = value is not ObjectValue reference ? true : _evaluator.State.Object(reference.Object)?.Owns;
        if (input.Typestate == Typestate.Closed && owns == true)
        {
            if (!_call.OnlyCloses)
            {
                _evaluator.Tell(ModelEventKind.HandedOver, _call.Operation, operand, descriptor);
            }

            _evaluator.Close(_call.Operation, operand, descriptor, input.IsClosedRaw || value is NumberValue);
        }
        else if (input.Split is { } split && owns == true)
        {
            _outcomes.Add(new Outcome(descriptor, split.WhenTrue, split.WhenFalse));
            _evaluator.Suspend(_call.Operation, descriptor);
        }
        else if (input.Typestate == Typestate.Unknown || (input.Typestate == Typestate.Closed && owns is null))
        {
            _evaluator.SetTypestate(descriptor, Typestate.Unknown);
        }

        if (input.OutlivesCall)
        {
            _startsWork = true;
            _evaluator.Begin(_call.Operation, descriptor);
        }
    }

    /// <summary>What tells of a new descriptor, and what it tells.</summary>
    private sealed record Telling(Teller Teller, Outcome Outcome);
}
