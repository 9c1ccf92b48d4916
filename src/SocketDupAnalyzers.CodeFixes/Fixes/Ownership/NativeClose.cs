using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>The call that closes a number, by a declaration that the code has already: where it closes it, in scope, or beside the duplicating one.</summary>
internal static class NativeClose
{
    public static string? Of(FixSite site, Holder holder)
    {
        var close = holder.Closes.Select(statement => statement.Expression).OfType<InvocationExpressionSyntax>().FirstOrDefault();
        if (close is not null && close.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax)
        {
            return close.ToString() + ";";
        }

        var position = holder.Declaration.SpanStart;
        var duplicating = holder.Declaration.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(call => site.Model.GetSymbolInfo(call).Symbol)
            .OfType<IMethodSymbol>()
            .ToList();
        var ofHandle = duplicating.Any(method => SocketApi.IsNative(method) && SocketApi.EntryPoint(method) == "DuplicateHandle");
        return duplicating.SelectMany(Beside).Concat(site.Model.LookupSymbols(position)).OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: true, Parameters.Length: 1 } && SocketApi.IsNativeClose(method)
                && SocketApi.EntryPoint(method) == "CloseHandle" == ofHandle
                && site.Model.IsAccessible(position, method))
            .Select(method => (Method: method, Conversion: site.Model.Compilation.ClassifyConversion(holder.Local.Type, method.Parameters[0].Type)))
            .Where(found => found.Conversion.Exists && !found.Conversion.IsUserDefined)
            .OrderBy(found => found.Conversion.IsImplicit ? 0 : 1)
            .Select(found => $"{Name(found.Method, site.Model, position)}({Cast(found.Conversion, found.Method.Parameters[0].Type)}{holder.Name});")
            .FirstOrDefault();
    }

    private static IEnumerable<ISymbol> Beside(IMethodSymbol method) =>
        method.ContainingType?.GetMembers() ?? Enumerable.Empty<ISymbol>();

    private static string Cast(Conversion conversion, ITypeSymbol type) => conversion.IsImplicit ? "" : $"({type.ToDisplayString()})";

    private static string Name(IMethodSymbol method, SemanticModel model, int position) =>
        model.LookupSymbols(position, name: method.Name).Contains(method, SymbolEqualityComparer.Default)
            ? method.Name
            : method.ContainingType.ToMinimalDisplayString(model, position) + "." + method.Name;
}
