using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Finds the methods of a project, and of the projects that it references, that duplicate what they are handed.</summary>
internal sealed class DuplicatorSearch(FixSite site)
{
    /// <summary>Static methods that can be called from the place of the report; extensions first.</summary>
    public IReadOnlyList<IMethodSymbol> Find(CancellationToken cancellation)
    {
        var compilation = site.Model.Compilation;
        var known = new DuplicatingMethods(compilation, site.Document.Project.AnalyzerOptions, cancellation);
        var around = site.Model.GetEnclosingSymbol(site.Report.SpanStart, cancellation);
        return compilation.References.OfType<CompilationReference>().Select(reference => compilation.GetAssemblyOrModuleSymbol(reference)).OfType<IAssemblySymbol>()
            .Prepend(compilation.Assembly)
            .SelectMany(assembly => MethodsOf(assembly.GlobalNamespace))
            .Where(method => !SymbolEqualityComparer.Default.Equals(method, around) && site.Model.IsAccessible(site.Report.SpanStart, method) && known.Duplicates(method))
            .OrderBy(method => method.IsExtensionMethod ? 0 : 1)
            .ThenBy(method => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly) ? 0 : 1)
            .ThenBy(method => method.ToDisplayString(), System.StringComparer.Ordinal)
            .ToList();
    }

    private static IEnumerable<IMethodSymbol> MethodsOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is IMethodSymbol method && IsCandidate(method))
            {
                yield return method;
            }
            else if (member is INamespaceSymbol or INamedTypeSymbol { Arity: 0 })
            {
                foreach (var inner in MethodsOf((INamespaceOrTypeSymbol)member))
                {
                    yield return inner;
                }
            }
        }
    }

    private static bool IsCandidate(IMethodSymbol method) =>
        method is { IsStatic: true, MethodKind: MethodKind.Ordinary, Arity: 0, IsExtern: false, Parameters: { Length: > 0 } parameters, CanBeReferencedByName: true }
        && parameters[0].RefKind == RefKind.None
        && parameters.Skip(1).All(parameter => parameter.IsOptional)
        && IsPlain(parameters[0].Type)
        && IsPlain(method.ReturnType);

    private static bool IsPlain(ITypeSymbol type) => type.Name is "Socket" or "SafeSocketHandle" && SocketApi.Is(type, "Socket", "SafeSocketHandle");
}
