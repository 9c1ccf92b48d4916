using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>Variables of which each thread, or each flow, has one of its own.</summary>
internal static class ThreadForms
{
    /// <summary>Whether <paramref name="member"/> is a field marked <c>ThreadStatic</c>, or the value of a <c>ThreadLocal</c> or <c>AsyncLocal</c>.</summary>
    public static bool IsOfEachThread(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: true } field => field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ThreadStaticAttribute"),
        IPropertySymbol { Name: "Value" } property => property.ContainingType is { Name: "ThreadLocal" or "AsyncLocal", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } },
        _ => false,
    };

    /// <summary>Whether <paramref name="method"/> calls a condition over and over, and returns when it is so.</summary>
    public static bool WaitsUntil(IMethodSymbol method) =>
        method is { Name: "SpinUntil", ContainingType: { Name: "SpinWait", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };
}
