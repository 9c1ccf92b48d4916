using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>The field or auto-property of a report, in the part of its type that declares it.</summary>
internal sealed class HeldField
{
    private readonly FixSite _site;

    private HeldField(FixSite site, ISymbol symbol, INamedTypeSymbol type, TypeDeclarationSyntax part)
    {
        _site = site;
        Symbol = symbol;
        Type = type;
        Part = part;
    }

    public ISymbol Symbol { get; }

    public INamedTypeSymbol Type { get; }

    public TypeDeclarationSyntax Part { get; }

    /// <summary>The field of the report; null for what cannot be closed by its type: a number, a parameter, a member of a struct.</summary>
    public static HeldField? Find(FixSite site, CancellationToken cancellation) =>
        site.Member is TypeDeclarationSyntax part
        && site.Report is VariableDeclaratorSyntax or PropertyDeclarationSyntax
        && site.Model.GetDeclaredSymbol(site.Report, cancellation) is { ContainingType: { TypeKind: TypeKind.Class } type } symbol
        && TypeOf(symbol) is { } held
        && (Disposables.Are(held) || held.AllInterfaces.Any(Disposables.Are))
            ? new HeldField(site, symbol, type, part)
            : null;

    /// <summary>The statement that closes what the field holds.</summary>
    public string Close(int position) => $"{Name(position)}{(MayBeNull ? "?" : "")}.Dispose();";

    /// <summary>Whether all that the type ever puts into the field are duplicates that it makes: else it would close what is not its own.</summary>
    public bool IsOwn(CancellationToken cancellation)
    {
        foreach (var reference in Type.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree != _site.Root.SyntaxTree)
            {
                // What is in another file is not looked at, unless it cannot name the field.
                if (reference.GetSyntax(cancellation).DescendantTokens().Any(token => token.ValueText == Symbol.Name))
                {
                    return false;
                }

                continue;
            }

            foreach (var name in reference.GetSyntax(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == Symbol.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(_site.Model.GetSymbolInfo(name, cancellation).Symbol?.OriginalDefinition, Symbol) && !IsOwn(name))
                {
                    return false;
                }
            }
        }

        return Initializer is null || IsOwn(Initializer);
    }

    private ExpressionSyntax? Initializer => _site.Report switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };

    /// <summary>Where null is possible: by the annotation or, where there is none, unless it is set once and for all by its declaration.</summary>
    private bool MayBeNull => TypeOf(Symbol)!.NullableAnnotation switch
    {
        NullableAnnotation.NotAnnotated => Initializer is PostfixUnaryExpressionSyntax,
        NullableAnnotation.Annotated => true,
        _ => Initializer is null || Symbol is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null },
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => (symbol as IFieldSymbol)?.Type ?? (symbol as IPropertySymbol)?.Type;

    private string Name(int position) =>
        _site.Model.LookupSymbols(position, name: Symbol.Name) is { Length: 1 } found && SymbolEqualityComparer.Default.Equals(found[0], Symbol)
            ? Escaped
            : "this." + Escaped;

    private string Escaped => SyntaxFacts.GetKeywordKind(Symbol.Name) == SyntaxKind.None ? Symbol.Name : "@" + Symbol.Name;

    /// <summary>Whether a mention of the field is no write, or writes a duplicate.</summary>
    private bool IsOwn(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        switch (whole.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == whole:
                return IsOwn(assignment.Right);
            case ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list }:
                return _site.Model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.Name: "Interlocked" or "Volatile" } && list.Arguments.Count > 1
                    ? IsOwn(list.Arguments[1].Expression)
                    : Makes(call);
            case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } argument when assignment.Left == tuple:
                return assignment.Right is TupleExpressionSyntax values && IsOwn(values.Arguments[tuple.Arguments.IndexOf(argument)].Expression);
            default:
                return true;
        }
    }

    private bool IsOwn(ExpressionSyntax value)
    {
        switch (value)
        {
            case ParenthesizedExpressionSyntax parentheses:
                return IsOwn(parentheses.Expression);
            case CastExpressionSyntax cast:
                return IsOwn(cast.Expression);
            case PostfixUnaryExpressionSyntax suppression:
                return IsOwn(suppression.Operand);
            case LiteralExpressionSyntax or DefaultExpressionSyntax or ThrowExpressionSyntax:
                return true;
            case ConditionalExpressionSyntax choice:
                return IsOwn(choice.WhenTrue) && IsOwn(choice.WhenFalse);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                return IsOwn(choice.Left) && IsOwn(choice.Right);
            case SwitchExpressionSyntax choice:
                return choice.Arms.All(arm => IsOwn(arm.Expression));
            case AssignmentExpressionSyntax assignment:
                return IsOwn(assignment.Right);
            case IdentifierNameSyntax name:
                return _site.Model.GetSymbolInfo(name).Symbol is ILocalSymbol local && IsOwn(local);
            default:
                return Makes(value);
        }
    }

    /// <summary>Whether a local holds nothing but what it is declared with, and that is a duplicate.</summary>
    private bool IsOwn(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
        && Makes(value)
        && IsOwn(value)
        && declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name)
            .All(name => name.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != name);

    private bool Makes(SyntaxNode code) => _site.Places.Others.Any(maker => code.Span.Contains(maker));
}
