using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Model;

/// <summary>Where a constructor leaves what it is handed: a field or property that it assigns it to, and does nothing else with it.</summary>
internal static class ConstructorMembers
{
    /// <summary>
    /// The member that holds what was passed for <paramref name="parameter"/>: the property of a record, the parameter itself
    /// where it is that of a primary constructor and a field in all but name; null where there is none.
    /// </summary>
    public static ISymbol? Of(IParameterSymbol? parameter)
    {
        parameter = parameter?.OriginalDefinition;
        if (parameter?.ContainingSymbol is not IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } references, ContainingType: var type })
        {
            return null;
        }

        return references[0].GetSyntax() switch
        {
            RecordDeclarationSyntax => type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(),
            TypeDeclarationSyntax => PrimaryConstructors.IsCaptured(parameter) ? parameter : PrimaryConstructors.InitializedWith(parameter),
            ConstructorDeclarationSyntax declaration => AssignedIn(declaration, parameter, type),
            _ => null,
        };
    }

    private static ISymbol? AssignedIn(ConstructorDeclarationSyntax declaration, IParameterSymbol parameter, INamedTypeSymbol type)
    {
        var assignments = declaration.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Right is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name)
            .ToList();
        var target = assignments.Count != 1 ? null : assignments[0].Left switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
            _ => null,
        };
        return target is null ? null : type.GetMembers(target).FirstOrDefault(member => member is IFieldSymbol or IPropertySymbol && !member.IsStatic);
    }
}
