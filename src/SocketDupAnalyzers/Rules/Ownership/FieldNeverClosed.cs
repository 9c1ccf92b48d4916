using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model.Members;

namespace SocketDupAnalyzers.FlowRules.Ownership;

/// <inheritdoc cref="Rules.SDA2004_FieldNeverClosed"/>
internal sealed class FieldNeverClosed : IClassRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA2004_FieldNeverClosed;

    /// <remarks>What a stream or client of the project's own holds is its base type's too, which closes what it is handed.</remarks>
    public bool Concerns(INamedTypeSymbol type, KnownApis apis) => apis.KindOf(type) is null && type.GetMembers().Any(member => MayHoldDuplicate(member, apis));

    public void Examine(ClassModel type, Action<Diagnostic> report)
    {
        foreach (var member in type.Type.GetMembers().SelectMany(Variables).Where(member => MayHoldDuplicate(member, type.Apis) && type.Confines(member)))
        {
            if (MakersOf(member, type) is { Count: > 0 } makers)
            {
                report(Diagnostic.Create(Descriptor, member.Locations[0], makers.Select(maker => Whole.Of(maker.Syntax).GetLocation()), member.Name, Describe.Operation(makers[0]), type.Type.Name));
            }
        }
    }

    /// <summary>The operations whose duplicates end in <paramref name="member"/>, and in nothing that anybody closes, in the order of the source.</summary>
    private static IReadOnlyList<IOperation> MakersOf(ISymbol member, ClassModel type)
    {
        var trace = ValueTrace.Of(type, member);
        if (trace.IsSettled)
        {
            return Array.Empty<IOperation>();
        }

        var heard = new List<StoredDuplicates>();
        foreach (var root in StoringBodies.Of(type, trace))
        {
            if (!type.Replay(root, () => Added(heard)))
            {
                return Array.Empty<IOperation>();
            }
        }

        return heard
            .SelectMany(body => body.KeptIn(member))
            .Where(kept => kept.Others.All(other => type.Confines(other) && !ValueTrace.Of(type, other).IsSettled))
            .Select(kept => kept.MadeBy)
            .OrderBy(operation => operation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(operation => operation.Syntax.SpanStart)
            .ToList();
    }

    private static StoredDuplicates Added(List<StoredDuplicates> heard)
    {
        heard.Add(new StoredDuplicates());
        return heard[heard.Count - 1];
    }

    /// <summary>Fields and properties; the parameters of a primary constructor, which are fields where members use them.</summary>
    private static IEnumerable<ISymbol> Variables(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters,
        _ => new[] { member },
    };

    private static bool MayHoldDuplicate(ISymbol member, KnownApis apis) => member switch
    {
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => MayBeDescriptor(field.Type, apis),
        IPropertySymbol { IsStatic: false, IsIndexer: false } property => property.DeclaredAccessibility == Accessibility.Private && MayBeDescriptor(property.Type, apis),
        IParameterSymbol parameter => MayBeDescriptor(parameter.Type, apis),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.Any(parameter => MayBeDescriptor(parameter.Type, apis)),
        _ => false,
    };

    private static bool MayBeDescriptor(ITypeSymbol type, KnownApis apis) =>
        apis.KindOf(type) is { } kind ? kind is { IsFile: false, Kind: not SocketTypeKind.Information }
        : apis.IsDisposable(type) || IsNumber(type) || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsNumber(nullable.TypeArguments[0]));

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
}
