using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Taking apart: tuples, records, and objects that say by a <c>Deconstruct</c> of their own which of their members go where.</summary>
internal sealed partial class Evaluator
{
    private Value Deconstruct(IOperation target, Value value, IOperation source)
    {
        if (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        if (target is not ITupleOperation tuple)
        {
            return Assign(target, value, source);
        }

        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var element = value is TupleValue values ? (i < values.Elements.Length ? values.Elements[i] : Value.Unknown) : PartOf(source, i, tuple.Elements.Length);
            Deconstruct(tuple.Elements[i], element, tuple.Elements[i]);
        }

        return value;
    }

    /// <summary>What the object's <c>Deconstruct</c> gives for one of so many variables: what one of its members holds, or nothing known.</summary>
    private Value PartOf(IOperation source, int index, int count)
    {
        var method = source.Type?.GetMembers(WellKnownMemberNames.DeconstructMethodName).OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsStatic && method.Parameters.Length == count);
        return method is not null && PlaceOf(source) is { } place && MemberBehind(method.OriginalDefinition.Parameters[index], method) is { } member
            ? Read(member.From(place), member.Type)
            : Value.Unknown;
    }

    /// <summary>The member that an <c>out</c> parameter of <c>Deconstruct</c> is given, seen from the object; null where it is given something else.</summary>
    private Place? MemberBehind(IParameterSymbol part, IMethodSymbol deconstruct)
    {
        if (deconstruct.IsImplicitlyDeclared)
        {
            // Of a record: the property of the same name.
            return deconstruct.ContainingType.OriginalDefinition.GetMembers(part.Name).OfType<IPropertySymbol>().FirstOrDefault(IsAutoProperty) is { } property ? Place.Member(property, Place.This) : null;
        }

        var given = Body.Summaries.Summarize(deconstruct, null, Body)?.Outputs.FirstOrDefault(output => SymbolEqualityComparer.Default.Equals(output.Place.Symbol, part))?.Value;
        return given is ObjectValue { Object: { IsRecent: true, Role: Pristine.Object, Site: Place { Root.Kind: PlaceKind.This } member } } ? member : null;
    }
}
