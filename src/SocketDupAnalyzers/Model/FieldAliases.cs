using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Members that a constructor makes of each other once and for all, <c>_client = client; _stream = client.GetStream();</c>: two objects for one
/// descriptor in every method of the type. What makes one object of another is asked of the tables. A summary of the constructor would say the same, but may
/// need those of the methods that ask.
/// </summary>
internal sealed class FieldAliases
{
    private const int Deepest = 4;

    private readonly KnownApis _apis;
    private readonly Func<SyntaxNode, IOperation?> _rootOf;
    private readonly SymbolMemo<FieldAlias?> _aliases;

    /// <param name="apis">The tables.</param>
    /// <param name="rootOf">The operations of a constructor or an initializer; null where they are not to be had.</param>
    public FieldAliases(KnownApis apis, Func<SyntaxNode, IOperation?> rootOf)
    {
        _apis = apis;
        _rootOf = rootOf;
        _aliases = new(member => Find(member, 0));
    }

    /// <summary>What <paramref name="member"/>, which is never assigned again, is made of; null where it stands for itself, or that cannot be seen.</summary>
    public FieldAlias? Of(ISymbol member) => _aliases[member];

    private FieldAlias? Find(ISymbol member, int depth)
    {
        if (depth == Deepest
            || ValueOf(member) is not { } made
            || SourceOf(made) is not var (source, owns)
            || MemberBehind(source) is not { } named
            || SymbolEqualityComparer.Default.Equals(named, member))
        {
            return null;
        }

        return Find(named, depth + 1) is { } further ? new FieldAlias(further.Root, Both(owns, further.Owns)) : new FieldAlias(named, owns);
    }

    /// <summary>The one value that the constructors, or the initializer, assign to <paramref name="member"/>; null where there are several.</summary>
    private IOperation? ValueOf(ISymbol member)
    {
        var assigned = member.ContainingType.InstanceConstructors
            .SelectMany(constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax()).OfType<ConstructorDeclarationSyntax>()
            .SelectMany(constructor => _rootOf(constructor)?.Descendants() ?? Enumerable.Empty<IOperation>())
            .OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation } target && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member))
            .Select(assignment => assignment.Value);
        var all = InitializersOf(member).Select(_rootOf).OfType<ISymbolInitializerOperation>().Select(initializer => initializer.Value).Concat(assigned).Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    private static IEnumerable<EqualsValueClauseSyntax> InitializersOf(ISymbol member) => member.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        })
        .OfType<EqualsValueClauseSyntax>();

    /// <summary>What a value is an object of, for the same descriptor, and whether it closes that; null where it is none.</summary>
    private (IOperation Source, bool? Owns)? SourceOf(IOperation value)
    {
        var (call, effects) = value.WithoutConversions() switch
        {
            IInvocationOperation invocation => (CallSite.Of(invocation), _apis.EffectsOf(invocation.TargetMethod, invocation.Instance?.Type)),
            IObjectCreationOperation { Constructor: { } constructor } creation => (CallSite.Of(creation), _apis.EffectsOf(constructor)),
            IPropertyReferenceOperation property => (CallSite.Getter(property), _apis.EffectsOf(property.Property, set: false)),
            _ => default,
        };
        if (call is null
            || effects.FirstOrDefault(effect => effect.Target == Operand.Result && effect.Kind is EffectKind.Aliases or EffectKind.Wraps) is not { } making
            || call.Find(making.Source) is not { } source)
        {
            return null;
        }

        var owns = making.Kind == EffectKind.Wraps ? call.Holds(making.Condition) : true;
        return SourceOf(source) is var (inner, innerOwns) ? (inner, Both(owns, innerOwns)) : (source, owns);
    }

    /// <summary>What wraps something that does not own its descriptor does not own it either.</summary>
    private static bool? Both(bool? owns, bool? ownsInside) => owns == false || ownsInside == false ? false : owns is null || ownsInside is null ? null : true;

    /// <summary>The member that an operation in a constructor names: by its own name, or by the parameter that the constructor keeps in it.</summary>
    private ISymbol? MemberBehind(IOperation source) => source.WithoutConversions() switch
    {
        IPropertyReferenceOperation property when !_apis.IsAutoProperty(property.Property) => null,
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member } => NeverAssignedAgain(member.OriginalDefinition),
        IParameterReferenceOperation { Parameter: var parameter } => NeverAssignedAgain(ConstructorMembers.Of(parameter)),
        _ => null,
    };

    private static ISymbol? NeverAssignedAgain(ISymbol? member) => member is IParameterSymbol || (member is not null && Place.Member(member, Place.This).IsReadOnly) ? member : null;
}
