using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Which calls must be expected to throw, where a duplicate would be left behind: not a close, not a native function, not logging.</summary>
internal static class QuietCalls
{
    public static bool MayThrow(CallSite call, ImmutableArray<Effect> effects, KnownApis apis)
    {
        if (call.Operation is not (IInvocationOperation or IFunctionPointerInvocationOperation or IObjectCreationOperation) || call.Operation.IsImplicit)
        {
            return false;
        }

        if (Promises.IsTask(call.Method.ContainingType) || IsAtomic(call.Method.ContainingType) || call.Method.Name is "Close" or "Dispose" or "DisposeAsync")
        {
            return false;
        }

        if (call.IsNative || call.Method.IsExtern || IsQuiet(call.Method.ContainingType))
        {
            return false;
        }

        if (call.Operation is IObjectCreationOperation)
        {
            return apis.KindOf(call.Method.ContainingType) is { Kind: not SocketTypeKind.Handle and not SocketTypeKind.Information };
        }

        var isHandle = apis.KindOf(call.Method.ContainingType) is { Kind: SocketTypeKind.Handle };
        return !isHandle && (effects.IsEmpty || !effects.All(effect => effect.Kind is EffectKind.Closes or EffectKind.ShutsDownAndCloses or EffectKind.Silent or EffectKind.ExposesRaw or EffectKind.Aliases or EffectKind.Unlocks));
    }

    /// <summary>Whether a property of .NET's own is read: a length, a count, an address.</summary>
    public static bool IsPlainGetter(CallSite call) => call.Operation is IPropertyReferenceOperation && IsFramework(call.Method.ContainingAssembly);

    /// <summary>Whether the methods of <paramref name="type"/> only write a log, compare, or read an error.</summary>
    public static bool IsQuiet(INamedTypeSymbol? type) => type is
    {
        Name: "Console" or "Debug" or "Trace" or "TextWriter" or "StreamWriter" or "StringWriter" or "ILogger" or "LoggerExtensions" or "Marshal" or "IntPtr" or "UIntPtr" or "String" or "StringBuilder" or "GC" or "Object",
    }
    && (IsFramework(type.ContainingAssembly) || type.Name is "ILogger" or "LoggerExtensions");

    /// <summary>Whether the methods of <paramref name="type"/> store what they are handed in a variable.</summary>
    public static bool IsAtomic(INamedTypeSymbol? type) => type is { Name: "Interlocked" or "Volatile", ContainingNamespace.Name: "Threading" };

    /// <summary>Whether <paramref name="assembly"/> is part of .NET.</summary>
    public static bool IsFramework(IAssemblySymbol? assembly) =>
        assembly?.Name is { } name
        && (name is "mscorlib" or "netstandard" or "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal));
}
