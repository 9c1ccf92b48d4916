using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>
/// Follows what a member holds to all that is done with it, in whatever order: through locals, parameters, other members and
/// results, into the methods that it is handed to. It is settled as soon as something may close it or have it, or is not
/// understood. That ignores paths, so "not settled" holds on all of them; what a member holds is never forgotten on the way,
/// as it is where paths are followed and other code may run in between.
/// </summary>
internal sealed partial class ValueTrace
{
    private const int MostVariables = 64;

    private readonly ClassModel _type;
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly Queue<Step> _pending = new();
    private readonly Dictionary<ISymbol, List<IOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _returning = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IOperation> _assigning = new();
    private readonly HashSet<ISymbol> _storing = new(SymbolEqualityComparer.Default);

    private ValueTrace(ClassModel type) => _type = type;

    /// <summary>Whether something may close what the member holds, or somebody else may have it.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>The roots of the code that assigns the member.</summary>
    public IReadOnlyCollection<IOperation> Assigning => _assigning;

    /// <summary>The methods that assign it what they are handed.</summary>
    public IReadOnlyCollection<ISymbol> Storing => _storing;

    /// <summary>Follows what <paramref name="member"/> of <paramref name="type"/> holds, as far as its end or until it is settled.</summary>
    public static ValueTrace Of(ClassModel type, ISymbol member)
    {
        var trace = new ValueTrace(type);
        trace.TrackMember(member);
        while (!trace.IsSettled && trace._pending.Count > 0)
        {
            var (variable, root) = trace._pending.Dequeue();
            trace.VisitReferences(variable, root);
        }

        return trace;
    }

    private void Settle() => IsSettled = true;

    private void TrackMember(ISymbol member)
    {
        Track(member, null);
        if (member is IPropertySymbol property && property.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)) is { } backing)
        {
            // The code of the accessors knows it as 'field'.
            _seen.Add(backing);
        }
    }

    /// <param name="variable">What holds the value from here on.</param>
    /// <param name="root">The code that it is known in; null for all code of the type.</param>
    private void Track(ISymbol variable, IOperation? root)
    {
        if (!_seen.Add(variable))
        {
            return;
        }

        if (_seen.Count > MostVariables)
        {
            Settle();
            return;
        }

        _pending.Enqueue(new Step(variable, root));
    }

    private void VisitReferences(ISymbol variable, IOperation? root)
    {
        foreach (var code in root is null ? Mentioning(variable) : new[] { root })
        {
            if (code is null)
            {
                Settle();
            }

            foreach (var operation in code?.DescendantsAndSelf() ?? Enumerable.Empty<IOperation>())
            {
                if (IsSettled)
                {
                    return;
                }

                if (SymbolEqualityComparer.Default.Equals(VariableOf(operation), variable))
                {
                    Follow(operation);
                }
            }
        }
    }

    private IEnumerable<IOperation?> Mentioning(ISymbol variable) =>
        _type.Mentioning(variable.Name).Select(body => body.Root);

    /// <summary>The variable that an operation reads, writes or declares; the method, for a call.</summary>
    private ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFieldReferenceOperation { Field.AssociatedSymbol: IPropertySymbol property } => property.OriginalDefinition,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation property => property.Property.OriginalDefinition,
        IInvocationOperation call => call.TargetMethod.OriginalDefinition,
        IMethodReferenceOperation reference => reference.Method.OriginalDefinition,
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
        IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault(),
        _ => null,
    };

    /// <summary>What becomes of the value of <paramref name="value"/>, an expression that may be what the member holds.</summary>
    private void Follow(IOperation value)
    {
        switch (value)
        {
            case IVariableDeclaratorOperation declarator:
                FollowDeclaration(declarator);
                return;
            case ISymbolInitializerOperation initializer:
                NoteAssignment(initializer, initializer.Value);
                return;
            case IMethodReferenceOperation method when _seen.Contains(method.Method.OriginalDefinition):
                Settle();
                return;
        }

        switch (value.Parent)
        {
            case IConversionOperation { OperatorMethod: var conversion } when conversion is not null && conversion.ContainingType.SpecialType is not (SpecialType.System_IntPtr or SpecialType.System_UIntPtr):
                Settle();
                break;
            case IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IAwaitOperation:
                Follow(value.Parent);
                break;
            case IConditionalOperation choice when !ReferenceEquals(choice.Condition, value):
                Follow(choice);
                break;
            case ISwitchExpressionArmOperation arm when ReferenceEquals(arm.Value, value):
                Follow(arm.Parent!);
                break;
            case IConditionalAccessOperation access when ReferenceEquals(access.Operation, value):
                Follow(InstanceOf(access));
                break;
            case IConditionalAccessOperation access:
                Follow(access);
                break;
            case IIsPatternOperation or ISwitchExpressionOperation or ISwitchOperation or IPropertySubpatternOperation:
                TrackDeclared(value.Parent);
                break;
            case IExpressionStatementOperation or IBinaryOperation or IUnaryOperation or IIsTypeOperation or IInterpolationOperation or INameOfOperation
                or IObjectOrCollectionInitializerOperation when value.Parent is not IObjectOrCollectionInitializerOperation || value is IAssignmentOperation:
                break;
            case ILockOperation or IIncrementOrDecrementOperation or IConditionalOperation or IEventReferenceOperation:
                break;
            case IAssignmentOperation assignment:
                FollowAssignment(assignment, value);
                break;
            case ITupleOperation tuple:
                FollowElement(tuple, value);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowDeclaration(declarator);
                Track(declarator.Symbol, Top(declarator));
                break;
            case IFieldInitializerOperation or IPropertyInitializerOperation when VariableOf(value.Parent) is { } member:
                FlowInto(member, value);
                break;
            case IArgumentOperation argument:
                FollowArgument(argument);
                break;
            case IInvocationOperation call:
                FollowReceiver(call, call.TargetMethod);
                break;
            case IMethodReferenceOperation method:
                FollowMethodGroup(method);
                break;
            case IPropertyReferenceOperation property:
                FollowGetter(property);
                break;
            case IFieldReferenceOperation:
                // A field of what the member holds.
                break;
            case IReturnOperation { Kind: OperationKind.Return } exit:
                FollowReturn(exit);
                break;
            default:
                Settle();
                break;
        }
    }

    /// <summary>What stands for the receiver inside <c>a?.b()</c>.</summary>
    private static IOperation InstanceOf(IConditionalAccessOperation access) => access.WhenNotNull.DescendantsAndSelf()
        .Where(operation => operation is IConditionalAccessInstanceOperation)
        .OrderBy(operation => operation.Syntax.SpanStart)
        .First();

    private void TrackDeclared(IOperation test)
    {
        foreach (var operation in test.Descendants())
        {
            var declared = operation switch
            {
                IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
                IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
                IListPatternOperation list => list.DeclaredSymbol,
                _ => null,
            };
            if (declared is not null)
            {
                Track(declared, Top(test));
            }
        }
    }

    private static IOperation Top(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>A variable that may hold the value, and the code that it is known in; null for all code of the type.</summary>
    private sealed record Step(ISymbol Variable, IOperation? Root);
}
