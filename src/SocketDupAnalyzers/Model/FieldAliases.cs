using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Members that a constructor makes of each other once and for all, <c>_client = client; _stream = client.GetStream();</c>: two objects for one
/// descriptor in every method of the type. Told by the text, since a constructor's own summary may need its methods'.
/// </summary>
internal static class FieldAliases
{
    private const int Deepest = 4;

    /// <summary>What <paramref name="member"/> is made of; null where it stands for itself, or that cannot be seen.</summary>
    public static FieldAlias? Of(ISymbol member, KnownApis apis) => Of(member, apis, 0);

    private static FieldAlias? Of(ISymbol member, KnownApis apis, int depth)
    {
        if (depth == Deepest || member.ContainingType is not { } type || AssignedTo(member, type) is not { } made || SourceOf(made, member, apis) is not var (source, owns) || Named(source, made, type) is not { } named || SymbolEqualityComparer.Default.Equals(named, member))
        {
            return null;
        }

        // What wraps something that does not own its descriptor does not own it either.
        return Of(named, apis, depth + 1) is { } further ? new FieldAlias(further.Root, owns && further.Owns) : new FieldAlias(named, owns);
    }

    /// <summary>The one expression that the constructors, or the initializer, assign to <paramref name="member"/>; null where there are several.</summary>
    private static ExpressionSyntax? AssignedTo(ISymbol member, INamedTypeSymbol type)
    {
        var initializers = member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        }).OfType<ExpressionSyntax>();
        var all = type.InstanceConstructors
            .SelectMany(constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax()).OfType<ConstructorDeclarationSyntax>()
            .SelectMany(constructor => constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Where(assignment => NameOf(assignment.Left) == member.Name)
            .Select(assignment => assignment.Right)
            .Concat(initializers)
            .Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    /// <summary>What an expression makes an object of, for the same descriptor, and whether that closes it too.</summary>
    private static (ExpressionSyntax Source, bool Owns)? SourceOf(ExpressionSyntax made, ISymbol member, KnownApis apis) => made switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetStream", Expression: var client } } => (client, true),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } when WrapperOf(member, apis) is { } kind => (arguments[0].Expression, kind == "NetworkStream" ? IsTold(arguments, "ownsSocket") : !IsTold(arguments, "leaveOpen", "leaveInnerStreamOpen")),
        _ => null,
    };

    private static string? WrapperOf(ISymbol member, KnownApis apis) =>
        ((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type) is { Name: "NetworkStream" or "StreamReader" or "StreamWriter" or "BinaryReader" or "BinaryWriter" or "BufferedStream" or "SslStream" } type && apis.KindOf(type) is not null ? type.Name : null;

    /// <summary>Whether a flag is handed: by its name, or as the only truth among the arguments.</summary>
    private static bool IsTold(SeparatedSyntaxList<ArgumentSyntax> arguments, params string[] flags) => arguments.Any(argument =>
        argument.Expression.IsKind(SyntaxKind.TrueLiteralExpression) && (argument.NameColon is null || flags.Contains(argument.NameColon.Name.Identifier.ValueText)));

    /// <summary>The member that an expression in a constructor names: by its own name, or by the parameter that the constructor keeps in it.</summary>
    private static ISymbol? Named(ExpressionSyntax source, SyntaxNode made, INamedTypeSymbol type)
    {
        if (NameOf(source) is not { } name)
        {
            return null;
        }

        var declared = made.FirstAncestorOrSelf<ConstructorDeclarationSyntax>();
        var handed = type.InstanceConstructors
            .Where(constructor => constructor.DeclaringSyntaxReferences.Any(reference => declared is null ? reference.GetSyntax() is TypeDeclarationSyntax : reference.GetSyntax() == declared))
            .SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == name);
        var member = handed is not null && source is IdentifierNameSyntax ? ConstructorMembers.Of(handed) : type.GetMembers(name).FirstOrDefault(one => one is IFieldSymbol or IPropertySymbol && !one.IsStatic);
        return member switch
        {
            IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } } => member,
            IParameterSymbol => member,
            _ => null,
        };
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}
