using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Model;
using RuntimeHelpers = System.Runtime.CompilerServices.RuntimeHelpers;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// Finds the variable by which an object is known: of locks, tasks, events. Two expressions with one path are one object, as
/// long as nothing is assigned; other than of a connection, a copy counts and nothing else does.
/// </summary>
internal sealed class ObjectPaths
{
    private readonly Bodies _bodies;
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _auto = new(SymbolEqualityComparer.Default);

    public ObjectPaths(Bodies bodies) => _bodies = bodies;

    /// <summary>The path of <paramref name="operation"/>, or null where it has none: an object that is made on the spot, or unknown.</summary>
    public Place? Of(IOperation? operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case IConversionOperation conversion:
                return Of(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand);
            case IFlowCaptureReferenceOperation capture:
                return Of(_bodies.Assignments.At(capture.Syntax));
            case IConditionalAccessInstanceOperation instance:
                return Of(Receiver(instance));
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return Place.This;
            case ILocalReferenceOperation local:
                return OfVariable(local.Local, Place.Of(local.Local));
            case IDeclarationExpressionOperation declaration:
                return Of(declaration.Expression);
            case IParameterReferenceOperation parameter:
                return IsCaptured(parameter) ? Place.Member(parameter.Parameter, Place.This) : Place.Of(parameter.Parameter);
            case IFieldReferenceOperation field:
                return OfMember(field.Field, field.Instance);
            case IPropertyReferenceOperation { Property: { IsIndexer: false, GetMethod: { } getter } } property:
                return IsAuto(getter) || getter.DeclaringSyntaxReferences.IsEmpty || getter.IsAbstract ? OfMember(property.Property, property.Instance) : OfGetter(getter, property.Instance);
            case ITypeOfOperation type:
                return Place.Member(type.TypeOperand, null);
            default:
                return null;
        }
    }

    /// <summary>What stands in front of the <c>?.</c> that <paramref name="instance"/> is behind.</summary>
    public static IOperation? Receiver(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation inner = instance; inner.Parent is { } around; inner = around)
        {
            if (around is IConditionalAccessOperation access && access.WhenNotNull == inner)
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>Whether a parameter is one of a primary constructor, which the whole type may use as a field.</summary>
    public static bool IsCaptured(IParameterReferenceOperation reference) =>
        reference.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax;

    /// <summary>Whether an accessor only reads or writes a field of its own.</summary>
    public bool IsAuto(IMethodSymbol accessor)
    {
        if (!_auto.TryGetValue(accessor, out var isAuto))
        {
            isAuto = accessor.AssociatedSymbol is IPropertySymbol property
                && property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
            _auto.Add(accessor, isAuto);
        }

        return isAuto;
    }

    /// <summary>Whether <paramref name="returned"/> returns from the body <paramref name="root"/> itself, not from code nested in it.</summary>
    public static bool IsOf(IOperation returned, IOperation root)
    {
        for (var around = returned.Parent; around is not null && around != root; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsNumber(ITypeSymbol type) => type.SpecialType is SpecialType.System_Int32 or SpecialType.System_IntPtr;

    /// <summary>Whether a value is null, or the default of its type.</summary>
    public static bool IsNothing(IOperation value) => value switch
    {
        IConversionOperation conversion => IsNothing(conversion.Operand),
        IDefaultValueOperation => true,
        IThrowOperation => true,
        _ => value.ConstantValue is { HasValue: true, Value: null },
    };

    /// <summary>The member that holds for good what <paramref name="path"/>, a variable of one body, holds: the path itself where there is none.</summary>
    public Place Kept(Place path)
    {
        if (path.Kind is not (PlaceKind.Local or PlaceKind.Parameter))
        {
            return path;
        }

        var member = _bodies.Assignments.Members.FirstOrDefault(member => _bodies.Assignments.Of(member) is { Count: 1 } values && values[0].Value is { } value && path.Equals(Of(value)));
        return member is null ? path : Place.Member(member, member.IsStatic ? null : Place.This);
    }

    private Place? OfMember(ISymbol member, IOperation? instance)
    {
        if (member.IsStatic)
        {
            return Place.Member(member, null);
        }

        return Of(instance) is { } parent ? Place.Member(member, parent) : null;
    }

    /// <summary>The field that a getter returns; null where it makes an object anew each time.</summary>
    private Place? OfGetter(IMethodSymbol getter, IOperation? instance)
    {
        if (!_open.Add(getter))
        {
            return null;
        }

        var returned = _bodies.RootOf(getter)?.Descendants().OfType<IReturnOperation>().Select(value => Of(value.ReturnedValue)).Distinct().ToList();
        _open.Remove(getter);
        if (returned is not { Count: 1 } || returned[0] is not { } path)
        {
            return null;
        }

        return path switch
        {
            { Kind: PlaceKind.Member, Parent: null } => path,
            { Kind: PlaceKind.Member, Parent.Kind: PlaceKind.This } => Of(instance) is { } parent ? Place.Member(path.Symbol!, parent) : null,
            _ => null,
        };
    }

    /// <summary>A local that only ever holds a copy of one variable is that variable.</summary>
    private Place OfVariable(ILocalSymbol local, Place self)
    {
        var values = _bodies.Assignments.Of(local);
        if (values.Count != 1 || values[0].Value is not { } value || !_open.Add(local))
        {
            return self;
        }

        var copied = Of(value);
        _open.Remove(local);
        return copied ?? self;
    }
}
