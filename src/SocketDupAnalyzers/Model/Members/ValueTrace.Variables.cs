using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>Assignments: what the value is put into, and what is put into the member.</summary>
internal sealed partial class ValueTrace
{
    private void FollowDeclaration(IVariableDeclaratorOperation declarator)
    {
        for (IOperation? parent = declarator.Parent; parent is IVariableDeclarationOperation or IVariableDeclarationGroupOperation or IUsingDeclarationOperation or IUsingOperation; parent = parent.Parent)
        {
            if (parent is IUsingDeclarationOperation or IUsingOperation)
            {
                Settle();
            }
        }
    }

    private void FollowAssignment(IAssignmentOperation assignment, IOperation value)
    {
        if (assignment is IDeconstructionAssignmentOperation)
        {
            Settle();
            return;
        }

        if (ReferenceEquals(assignment.Target, value))
        {
            NoteAssignment(value, assignment.Value);
            if (assignment is not ICoalesceAssignmentOperation and not ISimpleAssignmentOperation)
            {
                return;
            }
        }
        else
        {
            FlowInto(assignment.Target, assignment.Value);
        }

        Follow(assignment);
    }

    private void FollowElement(ITupleOperation tuple, IOperation value)
    {
        IOperation outer = tuple;
        while (outer.Parent is IConversionOperation)
        {
            outer = outer.Parent;
        }

        if (outer.Parent is not IDeconstructionAssignmentOperation { Parent: IExpressionStatementOperation } assignment)
        {
            Settle();
            return;
        }

        var other = Unwrapped(ReferenceEquals(assignment.Target, outer) ? assignment.Value : assignment.Target) as ITupleOperation;
        var element = tuple.Elements.IndexOf(value);
        if (element >= other?.Elements.Length)
        {
            // Tuples of different lengths, half typed.
            Settle();
        }
        else if (ReferenceEquals(assignment.Target, outer))
        {
            NoteAssignment(value, other?.Elements[element] ?? assignment.Value);
        }
        else if (other is null)
        {
            Settle();
        }
        else
        {
            FlowInto(other.Elements[element], value);
        }
    }

    /// <summary>The value is put into <paramref name="target"/>.</summary>
    private void FlowInto(IOperation target, IOperation value)
    {
        switch (Unwrapped(target))
        {
            case IDiscardOperation:
                break;
            case IDeclarationExpressionOperation declaration:
                FlowInto(declaration.Expression, value);
                break;
            case ILocalReferenceOperation local:
                Track(local.Local, Top(target));
                break;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter }:
                FlowInto(parameter, target);
                break;
            case IFieldReferenceOperation { Field.IsStatic: false } field:
                FlowInto(field.Field.OriginalDefinition, target);
                break;
            case IPropertyReferenceOperation { Property: { IsStatic: false } property } when IsVariable(property):
                FlowInto(property.OriginalDefinition, target);
                break;
            default:
                Settle();
                break;
        }
    }

    private void FlowInto(ISymbol variable, IOperation at)
    {
        if (variable is IParameterSymbol parameter && !IsCaptured(parameter, at))
        {
            Track(parameter, Top(at));
        }
        else if (_type.Confines(variable))
        {
            TrackMember(variable);
        }
        else
        {
            Settle();
        }
    }

    /// <summary>The member is assigned at <paramref name="target"/>: code further up may have what it is assigned too.</summary>
    private void NoteAssignment(IOperation target, IOperation value)
    {
        if (VariableOf(target) is IFieldSymbol or IPropertySymbol || VariableOf(target) is IParameterSymbol parameter && IsCaptured(parameter, target))
        {
            if (MayBeDuplicate(value))
            {
                _assigning.Add(Top(target));
            }

            TrackSource(value);
        }
    }

    /// <summary>Whether <paramref name="source"/> may give a duplicate that this type makes: not a constant, another member, a socket of its own.</summary>
    private bool MayBeDuplicate(IOperation source)
    {
        source = Unwrapped(source);
        if (source.ConstantValue.HasValue)
        {
            return false;
        }

        return source switch
        {
            IFieldReferenceOperation or IBinaryOperation or IUnaryOperation or IDefaultValueOperation or IArrayCreationOperation or IInterpolatedStringOperation => false,
            // Who hands it over makes it, unless it is assigned anew.
            IParameterReferenceOperation { Parameter: var parameter } => Top(source).Descendants().OfType<IAssignmentOperation>()
                .Any(assignment => SymbolEqualityComparer.Default.Equals((assignment.Target as IParameterReferenceOperation)?.Parameter, parameter)),
            IPropertyReferenceOperation { Property: var property } => property.GetMethod is { DeclaringSyntaxReferences.IsEmpty: false } && !IsVariable(property),
            IObjectCreationOperation { Initializer: null, Constructor: { } constructor } => MayMakeDuplicate(constructor),
            IInvocationOperation call => MayMakeDuplicate(call.TargetMethod),
            IConditionalOperation { WhenFalse: { } other } choice => MayBeDuplicate(choice.WhenTrue) || MayBeDuplicate(other),
            ICoalesceOperation choice => MayBeDuplicate(choice.Value) || MayBeDuplicate(choice.WhenNull),
            _ => true,
        };
    }

    private bool MayMakeDuplicate(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty && !method.IsExtern
        || (_type.Apis.NativeOf(method)?.Effects ?? _type.Apis.EffectsOf(method)).Any(effect => effect.Kind is EffectKind.Duplicates or EffectKind.Aliases or EffectKind.Wraps)
        || Promises.IsTask(method.ContainingType)
        || !MarkedDuplicators.EffectsOf(method, _type.Apis).IsEmpty;

    /// <summary>What else leads to the value that <paramref name="source"/> gives the member.</summary>
    private void TrackSource(IOperation source)
    {
        switch (Unwrapped(source))
        {
            case ILocalReferenceOperation local:
                FollowLent(local);
                break;
            case IParameterReferenceOperation parameter when !IsCaptured(parameter.Parameter, parameter):
                if (parameter.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
                {
                    Settle();
                    break;
                }

                _storing.Add(parameter.Parameter.ContainingSymbol.OriginalDefinition);
                Track(parameter.Parameter.OriginalDefinition, Top(parameter));
                break;
            case IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation when VariableOf(Unwrapped(source)) is { } member && !_seen.Contains(member):
                TrackOther(member, Unwrapped(source));
                break;
            case ICoalesceOperation coalesce:
                TrackSource(coalesce.Value);
                TrackSource(coalesce.WhenNull);
                break;
            case IConditionalOperation { WhenFalse: { } other } choice:
                TrackSource(choice.WhenTrue);
                TrackSource(other);
                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    TrackSource(arm.Value);
                }

                break;
            case IAssignmentOperation assignment:
                TrackSource(assignment.Value);
                break;
        }
    }

    /// <summary>Another member that the value may come from: what it is, is as good as the member itself where the type alone knows it.</summary>
    private void TrackOther(ISymbol member, IOperation source)
    {
        if (member is IPropertySymbol property && !IsVariable(property))
        {
            // An object's own property, that of a client's socket, say, or one that is computed.
            return;
        }

        if (_type.Confines(member) && !member.IsStatic)
        {
            TrackMember(member);
        }
    }

    /// <summary>A local that is also handed back to the caller; for all else that it is used for, paths are followed.</summary>
    private void FollowLent(ILocalReferenceOperation local)
    {
        foreach (var reference in Top(local).Descendants().OfType<ILocalReferenceOperation>().Where(other => SymbolEqualityComparer.Default.Equals(other.Local, local.Local)))
        {
            IOperation value = reference;
            while (value.Parent is IConversionOperation)
            {
                value = value.Parent;
            }

            if (value.Parent is IReturnOperation or ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: not RefKind.None } } && !IsSettled)
            {
                Follow(value);
            }
        }
    }

    /// <summary>Whether a property is no more than the variable behind it.</summary>
    private static bool IsVariable(IPropertySymbol property) =>
        property.OverriddenProperty is null && !property.IsVirtual && !property.IsAbstract
        && property.ContainingType.GetMembers().Any(member => member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property));

    /// <summary>Whether a parameter is one of a primary constructor's that other members use: a field in all but name.</summary>
    private bool IsCaptured(IParameterSymbol parameter, IOperation at) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(_type.OwnerOf(Top(at)), constructor);

    private static IOperation Unwrapped(IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
        {
            operation = operation.ChildOperations.First();
        }

        return operation;
    }
}
