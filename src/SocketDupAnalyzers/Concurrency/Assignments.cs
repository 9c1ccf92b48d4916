using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// All that the bodies seen so far assign to variables and members, whatever the order: the base of a flow-insensitive alias
/// analysis. Also finds the operation behind a piece of syntax, since a graph has temporaries in its place.
/// </summary>
internal sealed class Assignments
{
    private readonly Dictionary<ISymbol, List<Assignment>> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, IOperation> _operations = new();
    private readonly HashSet<IOperation> _seen = new();

    /// <summary>What is assigned to <paramref name="variable"/>; of a local that is all there is.</summary>
    public IReadOnlyList<Assignment> Of(ISymbol variable) => _values.TryGetValue(variable, out var values) ? values : System.Array.Empty<Assignment>();

    /// <summary>The operation that the source has at <paramref name="syntax"/>, or null.</summary>
    public IOperation? At(SyntaxNode syntax) => _operations.TryGetValue(syntax, out var operation) ? operation : null;

    /// <summary>The members that are assigned anywhere so far.</summary>
    public IReadOnlyList<ISymbol> Members => _values.Keys.Where(variable => variable is IFieldSymbol or IPropertySymbol).ToList();

    /// <summary>
    /// Whether a callback puts a connection into the member <paramref name="key"/>, that of a listener's event, say: which of its connections is there at what
    /// time is not known.
    /// </summary>
    public bool IsSetByCallback(Place key) => key is { Kind: PlaceKind.Member, Symbol: IFieldSymbol or IPropertySymbol } && Of(key.Symbol).Any(assignment => IsInLambda(assignment.Value));

    private static bool IsInLambda(IOperation? operation)
    {
        while (operation is not null and not IAnonymousFunctionOperation)
        {
            operation = operation.Parent;
        }

        return operation is not null && operation.Parent is IDelegateCreationOperation { Parent: IEventAssignmentOperation };
    }

    /// <summary>Reads the body <paramref name="root"/>, once.</summary>
    public void Read(IOperation root)
    {
        if (!_seen.Add(root))
        {
            return;
        }

        foreach (var operation in root.DescendantsAndSelf())
        {
            if (!operation.IsImplicit && operation is not (IArgumentOperation or IExpressionStatementOperation) && !_operations.ContainsKey(operation.Syntax))
            {
                _operations.Add(operation.Syntax, operation);
            }

            Read(operation, root);
        }
    }

    private void Read(IOperation operation, IOperation root)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                Add(declarator.Symbol, initializer.Value, root);
                break;
            case IVariableDeclaratorOperation { Parent: IForEachLoopOperation or ICatchClauseOperation } declarator:
                Add(declarator.Symbol, null, root);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclarationOperation declaration } initializer:
                foreach (var declarator in declaration.Declarators)
                {
                    Add(declarator.Symbol, initializer.Value, root);
                }

                break;
            case IForEachLoopOperation loop:
                foreach (var local in loop.Locals)
                {
                    Add(local, null, root);
                }

                break;
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                {
                    Add(field, initializer.Value, root);
                }

                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                {
                    Add(property, initializer.Value, root);
                }

                break;
            case IDeconstructionAssignmentOperation deconstruction:
                var targets = Deconstruction.TargetsOf(deconstruction.Target);
                var values = Deconstruction.ValuesFor(targets, deconstruction.Value);
                for (var i = 0; i < targets.Length; i++)
                {
                    Add(Target(targets[i]), values.IsEmpty ? null : values[i], root);
                }

                break;
            case ISimpleAssignmentOperation assignment:
                Add(Target(assignment.Target), assignment.Value, root);
                break;
            case ICoalesceAssignmentOperation assignment:
                Add(Target(assignment.Target), assignment.Value, root);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument:
                Add(Target(argument.Value), null, root);
                break;
            case IPatternOperation pattern:
                Add(PatternNames.DeclaredBy(pattern), PatternNames.ValueOf(pattern), root);
                break;
        }
    }

    private void Add(ISymbol? variable, IOperation? value, IOperation root)
    {
        if (variable is null)
        {
            return;
        }

        if (!_values.TryGetValue(variable, out var values))
        {
            _values.Add(variable, values = new List<Assignment>());
        }

        values.Add(new Assignment(value, root));
    }

    private static ISymbol? Target(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => property.Property,
        IDeclarationExpressionOperation { Expression: var declared } => Target(declared),
        _ => null,
    };
}
