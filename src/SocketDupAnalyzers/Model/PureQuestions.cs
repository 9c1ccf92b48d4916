using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Methods of .NET that answer a question about what they are handed, do nothing else, and give the same answer again.</summary>
internal static class PureQuestions
{
    /// <summary>Whether <paramref name="method"/> is one: of strings, characters and enumerations, which do not change.</summary>
    public static bool Is(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        && method.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Enum
        && QuietCalls.IsFramework(method.ContainingAssembly);
}
