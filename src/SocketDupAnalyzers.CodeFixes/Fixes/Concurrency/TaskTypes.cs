using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>The framework's tasks.</summary>
internal static class TaskTypes
{
    private static readonly string[] s_names = ["Task", "Task`1", "ValueTask", "ValueTask`1"];

    public static bool IsTask(ITypeSymbol? type, Compilation compilation) =>
        type is not null && s_names.Any(name => SymbolEqualityComparer.Default.Equals(compilation.GetTypeByMetadataName("System.Threading.Tasks." + name), type.OriginalDefinition));

    /// <summary>Whether a function of this return type hands a value back, be it by a task.</summary>
    public static bool HasValue(ITypeSymbol type, bool isAsync) => isAsync
        ? type is INamedTypeSymbol { TypeArguments.Length: 1 }
        : type.SpecialType != SpecialType.System_Void;
}
