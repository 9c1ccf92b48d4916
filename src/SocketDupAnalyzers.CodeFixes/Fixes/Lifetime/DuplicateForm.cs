using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>One way to write the duplicate in the place of a second owner.</summary>
/// <param name="model">The meaning of the document.</param>
/// <param name="target">The expression that a call takes the place of.</param>
/// <param name="source">The socket or handle that is duplicated.</param>
/// <param name="takesHandle">Whether what is handed over is a handle, and not a socket.</param>
/// <param name="wantsHandle">Whether what comes back is to be a handle, and not a socket.</param>
internal sealed class DuplicateForm(SemanticModel model, ExpressionSyntax target, FirstOwner source, bool takesHandle, bool wantsHandle)
{
    public ExpressionSyntax Target { get; } = target;

    public FirstOwner Source { get; } = source;

    /// <summary>What is written behind the source to make a handle of a socket.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The method that is added takes and gives sockets, or handles.</summary>
    public bool TakesAdded => takesHandle == wantsHandle;

    /// <summary>Whether a method fits.</summary>
    public bool Takes(IMethodSymbol method) =>
        SocketApi.Is(method.Parameters[0].Type, takesHandle ? "SafeSocketHandle" : "Socket")
        && SocketApi.Is(method.ReturnType, wantsHandle ? "SafeSocketHandle" : "Socket");

    public (string Before, string After) Call(IMethodSymbol method) => method.IsExtensionMethod && Source.IsReceiver && Extends(method)
        ? ("", $"{Suffix}.{method.Name}()")
        : ($"{method.ContainingType.ToMinimalDisplayString(model, Target.SpanStart)}.{method.Name}(", Suffix + ")");

    public (string Before, string After) Call(AddedDocument added) => !takesHandle && Source.IsReceiver && !Members("Duplicate").Any()
        ? ("", ".Duplicate()")
        : ($"{added.Type}.Duplicate(", Suffix + ")");

    private bool Extends(IMethodSymbol method) =>
        Members(method.Name).All(member => member is IMethodSymbol other && SymbolEqualityComparer.Default.Equals(other.ReducedFrom, method))
        && Members(method.Name).Any();

    private ImmutableArray<ISymbol> Members(string name) =>
        model.LookupSymbols(Target.SpanStart, TypeOfHandle ?? Source.Type as INamedTypeSymbol, name, includeReducedExtensionMethods: true);

    private INamedTypeSymbol? TypeOfHandle => takesHandle ? model.Compilation.GetTypeByMetadataName("System.Net.Sockets.SafeSocketHandle") : null;
}
