using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <content>Variables and members: the one origin that all their assignments have.</content>
internal sealed partial class Connections
{
    private Provenance OfVariable(ISymbol variable, Place self)
    {
        if (_variables.TryGetValue(variable, out var known))
        {
            return known;
        }

        if (!_open.Add(variable))
        {
            return Provenance.At(self);
        }

        var origins = _bodies.Assignments.Of(variable)
            .ToArray()
            .Where(assignment => assignment.Value is null || !ObjectPaths.IsNothing(assignment.Value))
            .Select(assignment => assignment.Value is null ? Provenance.Made : Find(assignment.Value))
            .ToList();
        if (variable is IParameterSymbol parameter)
        {
            if (IsUsedBeforeAssigned(parameter))
            {
                // It leads to what it was handed here, and to something else there.
                origins.Add(Provenance.Unknown);
            }

            // A method that calls itself hands itself what it was handed: the variable is open until then.
            origins.Add(HandedIn(parameter).Aggregate(Provenance.At(self), (sum, value) => sum.And(Find(value))));
        }

        _open.Remove(variable);
        return _variables[variable] = Combine(origins, self);
    }

    private bool IsUsedBeforeAssigned(IParameterSymbol parameter)
    {
        var assigned = _bodies.Assignments.Of(parameter).ToArray().Select(assignment => assignment.Value?.Syntax).OfType<SyntaxNode>().Where(value => !Names(value, parameter)).ToList();
        if (assigned.Count == 0 || parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().Parent?.Parent is not { } code)
        {
            return false;
        }

        var first = assigned.Min(value => value.SpanStart);
        return code.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Span.End < first && name.Identifier.ValueText == parameter.Name && name.Parent is not AssignmentExpressionSyntax);
    }

    private static bool Names(SyntaxNode value, ISymbol variable) => value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Name);

    /// <summary>What the type's own bodies hand to a parameter that nobody else can hand anything to.</summary>
    private IEnumerable<IOperation> HandedIn(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { DeclaredAccessibility: Accessibility.Private } method && IsOwn(method.ContainingType) && _apis.KindOf(parameter.Type) is { AlwaysSocket: false }
            ? _bodies.Own.SelectMany(body => body.Root.Descendants())
                .Where(operation => SymbolEqualityComparer.Default.Equals((operation as IInvocationOperation)?.TargetMethod ?? (operation as IObjectCreationOperation)?.Constructor, method))
                .SelectMany(call => call is IInvocationOperation invocation ? invocation.Arguments : ((IObjectCreationOperation)call).Arguments)
                .Where(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, parameter))
                .Select(argument => argument.Value)
            : Enumerable.Empty<IOperation>();

    /// <summary>The one key that all origins have; the variable's own where each is a connection made anew.</summary>
    private static Provenance Combine(IReadOnlyCollection<Provenance> origins, Place self)
    {
        var keys = origins.Where(origin => origin.IsKnown && !self.Equals(origin.Key)).Select(origin => origin.Key).Distinct().ToList();
        var isOwn = keys.Count == 0 || origins.Any(origin => !origin.IsKnown) || origins.Any(origin => self.Equals(origin.Key)) && keys.Count == 1 && keys[0] is null;
        var combined = isOwn && keys.All(key => key is null) ? Provenance.At(self)
            : keys.Count == 1 && origins.All(origin => origin.IsKnown) ? (keys[0] is { } one ? Provenance.At(one) : Provenance.At(self))
            : Provenance.Unknown;
        return origins.Aggregate(combined, (sum, origin) => sum.And(origin));
    }

    private Provenance OfMember(ISymbol member, IOperation? instance)
    {
        if (member.IsStatic)
        {
            return OfMember(member, Place.Member(member, null));
        }

        if (instance is null || Paths.Of(instance) is not { } parent)
        {
            return Provenance.Unknown;
        }

        return parent.Kind == PlaceKind.This
            ? OfMember(member, Place.Member(member, Place.This))
            : Provenance.At(Place.Member(member, parent));
    }

    /// <summary>A member of the type itself: what led to it in every body that assigns it, or the member as such.</summary>
    private Provenance OfMember(ISymbol member, Place self)
    {
        if (_members.TryGetValue(member, out var known))
        {
            return known;
        }

        if (!_open.Add(member))
        {
            return Provenance.At(self);
        }

        var origins = _bodies.Assignments.Of(member)
            .ToArray()
            .Where(assignment => assignment.Value is { } value && !ObjectPaths.IsNothing(value))
            .Select(assignment => InMembers(Find(assignment.Value!), self))
            .ToList();
        _open.Remove(member);
        var evidence = origins.Aggregate(Provenance.At(self), (sum, origin) => sum.And(origin));
        var keys = origins.Select(origin => origin.Key).Where(key => !self.Equals(key)).Distinct().ToList();
        var found = keys.Count == 1 && keys[0] is { } one && (one.Parent is { Kind: PlaceKind.This } || one.Parent is null && one.Kind == PlaceKind.Member) ? evidence with { Key = one } : evidence;
        return _members[member] = found;
    }

    /// <summary>
    /// The variable by which the whole type knows a connection: what a constructor is handed and keeps in a member is that member,
    /// since nobody has another object in it before the constructor has ended.
    /// </summary>
    public Place Canonical(Place key)
    {
        if (key is { Kind: PlaceKind.Member, Parent.Kind: PlaceKind.This })
        {
            return OfMember(key.Symbol!, key).Key ?? key;
        }

        return key is { Kind: PlaceKind.Parameter, Symbol: IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } } && IsOwn(constructor.ContainingType)
            ? Kept(key)
            : key;
    }

    /// <summary>The member in which a body keeps the connection behind one of its parameters; the parameter where there is none.</summary>
    public Place Kept(Place key)
    {
        if (key.Kind != PlaceKind.Parameter)
        {
            return Canonical(key);
        }

        if (!_canonical.TryGetValue(key, out var known))
        {
            var member = _bodies.Assignments.Members
                .Where(member => !member.IsStatic && SymbolEqualityComparer.Default.Equals(member.ContainingType, _bodies.Type))
                .Where(member => _bodies.Assignments.Of(member).ToArray().Any(assignment => assignment.Value is { } value && key.Equals(Find(value).Key)))
                .OrderBy(member => member.Locations.FirstOrDefault()?.SourceTree?.FilePath ?? "", System.StringComparer.Ordinal)
                .ThenBy(member => member.Locations.FirstOrDefault()?.SourceSpan.Start ?? 0)
                .FirstOrDefault();
            _canonical[key] = known = member is null ? key : OfMember(member, Place.Member(member, Place.This)).Key ?? key;
        }

        return known;
    }

    /// <summary>Of a connection that a body has in a local or parameter: the first member that it is assigned to there.</summary>
    private Provenance InMembers(Provenance origin, Place self)
    {
        if (origin.Key is not { Kind: PlaceKind.Local or PlaceKind.Parameter } key)
        {
            return origin;
        }

        var members = _bodies.Assignments.Members
            .Where(member => SymbolEqualityComparer.Default.Equals(member.ContainingType, self.Symbol?.ContainingType))
            .Where(member => _bodies.Assignments.Of(member).ToArray().Any(assignment => assignment.Value is { } value && !_open.Contains(member) && key.Equals(Find(value).Key)))
            .Concat(new[] { self.Symbol! })
            .OrderBy(member => member.Locations.FirstOrDefault()?.SourceTree?.FilePath ?? "", System.StringComparer.Ordinal)
            .ThenBy(member => member.Locations.FirstOrDefault()?.SourceSpan.Start ?? 0);
        var first = members.First();
        return origin with { Key = Place.Member(first, first.IsStatic ? null : Place.This) };
    }
}
