using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// What code says of the mode in which an object works: of a member that is never assigned again, that it is true or not null, or that it is one value of an enumeration. Two
/// operations of which one is for a mode that the other is not for are never there at the same time.
/// </summary>
internal sealed class Modes
{
    private readonly Assignments _assignments;
    private readonly ObjectPaths _paths;

    public Modes(Assignments assignments, ObjectPaths paths)
    {
        _assignments = assignments;
        _paths = paths;
    }

    /// <summary>What the outcome <paramref name="truth"/> of <paramref name="condition"/> says; null where it says nothing of a mode.</summary>
    public Fact? Of(IOperation condition, bool truth)
    {
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
        {
            (condition, truth) = (not.Operand, !truth);
        }

        var (tested, isNull) = BodyRun.NullTest(condition);
        if (tested is not null)
        {
            return Of(MemberOf(tested), isNull != truth);
        }

        var (asked, value, isEqual) = condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => (binary.LeftOperand, binary.RightOperand, binary.OperatorKind == BinaryOperatorKind.Equals),
            IIsPatternOperation { Pattern: IConstantPatternOperation constant } match => (match.Value, constant.Value, true),
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } match => (match.Value, constant.Value, false),
            _ => (condition, null, true),
        };
        return value is null ? Of(MemberOf(asked), truth)
            : value is IFieldReferenceOperation { Field: { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } one } && MemberOf(asked) is { } member ? Of(Place.Member(one, member), isEqual == truth)
            : null;
    }

    /// <summary>What it says that <paramref name="member"/> is there: something comes from it.</summary>
    public Fact? OfPresence(IOperation? member) => Of(MemberOf(member), true);

    /// <summary>What it says that <paramref name="member"/> is assigned <paramref name="value"/>: that it is there, where it was made.</summary>
    public Fact? OfAssignment(IOperation member, IOperation? value) =>
        value?.WithoutConversions() is IObjectCreationOperation or IInvocationOperation { TargetMethod: { ReturnNullableAnnotation: NullableAnnotation.NotAnnotated, ReturnType.IsReferenceType: true } } ? OfPresence(member) : null;

    private static Fact? Of(Place? member, bool isOn) => member is null ? null : new Fact(isOn ? FactKind.On : FactKind.Off, member);

    /// <summary>The member of the object itself that is asked, and never assigned again; the one in which its constructor keeps the parameter that is asked.</summary>
    private Place? MemberOf(IOperation? operation)
    {
        operation = (operation is IFlowCaptureReferenceOperation capture ? _assignments.At(capture.Syntax) : operation)?.WithoutConversions();
        if (operation is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter })
        {
            return _assignments.Members
                .Where(member => _assignments.Of(member) is { Count: 1 } all && all[0].Value is IParameterReferenceOperation kept && SymbolEqualityComparer.Default.Equals(kept.Parameter, parameter))
                .Select(member => Place.Member(member, member.IsStatic ? null : Place.This))
                .FirstOrDefault(member => member.IsReadOnly);
        }

        return operation is IFieldReferenceOperation or IPropertyReferenceOperation && _paths.Of(operation) is { Kind: PlaceKind.Member, IsReadOnly: true, Parent: null or { Kind: PlaceKind.This } } place
            ? place
            : null;
    }
}
