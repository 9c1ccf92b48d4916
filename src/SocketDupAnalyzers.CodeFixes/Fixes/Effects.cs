using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// What a stretch of code reads, writes and does besides, as far as it decides whether another statement
/// may run before it instead of after it. What is not known counts as done.
/// </summary>
internal sealed class Effects
{
    private readonly HashSet<ISymbol> _reads = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _writes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _clears = new(SymbolEqualityComparer.Default);

    private Effects()
    {
    }

    /// <summary>Locals, parameters, fields and properties whose value it takes.</summary>
    public IReadOnlyCollection<ISymbol> Reads => _reads;

    /// <summary>Those that it declares or assigns, but for a mere <c>= null</c>.</summary>
    public IReadOnlyCollection<ISymbol> Writes => _writes;

    /// <summary>Those that it sets to null.</summary>
    public IReadOnlyCollection<ISymbol> Clears => _clears;

    /// <summary>Calls anything that can be observed.</summary>
    public bool Acts { get; private set; }

    /// <summary>Calls code of the project or code unknown, which may read and write fields.</summary>
    public bool Calls { get; private set; }

    /// <summary>Calls code that may read fields; the fields that it writes are those of the story already.</summary>
    public bool Looks { get; private set; }

    /// <summary>Waits for something, or touches a socket or the table of descriptors: it may have been written for a closed connection.</summary>
    public bool Waits { get; private set; }

    /// <summary>May jump, return, yield or throw: what follows may not run.</summary>
    public bool Leaves { get; private set; }

    /// <param name="node">A statement or an expression.</param>
    /// <param name="model">Its meaning.</param>
    /// <param name="except">Parts whose own call is known already; their operands still count.</param>
    /// <param name="from">Only what begins here or later.</param>
    /// <param name="to">Only what ends here or earlier.</param>
    public static Effects Of(
        SyntaxNode node, SemanticModel model, IReadOnlyCollection<SyntaxNode> except, int from = 0, int to = int.MaxValue)
    {
        var effects = new Effects();
        foreach (var part in StatementList.Within(node))
        {
            if (part.SpanStart < from || part.Span.End > to)
            {
                continue;
            }

            var known = except.Contains(part);
            if (!known)
            {
                effects.AddSyntax(part, node);
            }

            if (part is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or LocalFunctionStatementSyntax
                && model.GetDeclaredSymbol(part) is { } declared)
            {
                effects._writes.Add(declared);
            }

            if (model.GetOperation(part) is { } operation && operation.Syntax == part)
            {
                effects.AddOperation(operation, known, to);
            }
        }

        effects.AddCaptured(node, model);
        return effects;
    }

    public Effects WithoutWaits()
    {
        Waits = false;
        return this;
    }

    public Effects WithLooks(bool looks)
    {
        Looks = looks;
        return this;
    }

    private void AddSyntax(SyntaxNode part, SyntaxNode whole)
    {
        switch (part)
        {
            case ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or YieldStatementSyntax
                or GotoStatementSyntax or LabeledStatementSyntax:
                Leaves = true;
                break;
            case BreakStatementSyntax or ContinueStatementSyntax
                when !part.Ancestors().TakeWhile(outer => outer != whole.Parent).Any(outer => Catches(part, outer)):
                Leaves = true;
                break;
            case AwaitExpressionSyntax or ForEachStatementSyntax { AwaitKeyword.RawKind: not 0 }:
                Acts = Waits = true;
                break;
        }
    }

    private static bool Catches(SyntaxNode jump, SyntaxNode outer) =>
        outer is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
        || outer is SwitchStatementSyntax && jump is BreakStatementSyntax;

    private void AddOperation(IOperation operation, bool known, int to)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                AddReference(local, local.Local, to);
                break;
            case IParameterReferenceOperation parameter:
                AddReference(parameter, parameter.Parameter, to);
                break;
            case IFieldReferenceOperation field:
                AddReference(field, field.Field, to);
                break;
            case IPropertyReferenceOperation property:
                AddReference(property, property.Property, to);
                Acts |= !known && IsResult(property.Property);
                Waits |= !known && IsResult(property.Property);
                break;
            case IInvocationOperation call when !known:
                AddCall(call.TargetMethod);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } when !known && !SocketApi.IsWrapper(constructor.ContainingType):
                AddCall(constructor);
                break;
            case IDynamicInvocationOperation or IDynamicObjectCreationOperation or IFunctionPointerInvocationOperation or IInvalidOperation:
                Acts = Calls = true;
                break;
            case IEventAssignmentOperation:
                Acts = true;
                break;
        }
    }

    private void AddCall(IMethodSymbol method)
    {
        if (SocketApi.IsInert(method))
        {
            return;
        }

        Acts = true;
        if (SocketApi.MayWait(method))
        {
            Waits = true;
        }

        if (!SocketApi.IsFramework(method.ContainingType))
        {
            Calls = true;
        }
    }

    private static bool IsResult(IPropertySymbol property) => property is { Name: "Result", ContainingType.Name: "Task" or "ValueTask" };

    private void AddReference(IOperation reference, ISymbol symbol, int to)
    {
        var target = reference;
        while (target.Parent is ITupleOperation or IArrayElementReferenceOperation or IConversionOperation or IParenthesizedOperation)
        {
            target = target.Parent;
        }

        switch (target.Parent)
        {
            case IAssignmentOperation or IArgumentOperation { Parameter.RefKind: RefKind.Out } when target.Parent.Syntax.Span.End > to:
                // Written later than what is asked for.
                break;
            case ISimpleAssignmentOperation assignment when assignment.Target == target:
                (assignment.Value.ConstantValue is { HasValue: true, Value: null } && target == reference ? _clears : _writes).Add(symbol);
                break;
            case IDeconstructionAssignmentOperation deconstruction when deconstruction.Target == target:
                _writes.Add(symbol);
                break;
            case IAssignmentOperation assignment when assignment.Target == target:
            case IIncrementOrDecrementOperation:
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref }:
                _writes.Add(symbol);
                _reads.Add(symbol);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out }:
                _writes.Add(symbol);
                break;
            default:
                _reads.Add(symbol);
                break;
        }
    }

    // Functions nested in the code may run at once or later: what they capture counts as read and written.
    private void AddCaptured(SyntaxNode node, SemanticModel model)
    {
        var functions = node.DescendantNodesAndSelf().Where(inner => inner is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
        foreach (var part in functions.SelectMany(function => function.DescendantNodes()))
        {
            if (part is not IdentifierNameSyntax || model.GetSymbolInfo(part).Symbol is not { } symbol)
            {
                continue;
            }

            if (symbol is not (ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol))
            {
                continue;
            }

            _reads.Add(symbol);
            if (part.Parent is AssignmentExpressionSyntax assignment && assignment.Left == part
                || part.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax outer } access && outer.Left == access && access.Name == part
                || part.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 }
                || part.Parent is PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax)
            {
                _writes.Add(symbol);
            }
        }
    }
}
