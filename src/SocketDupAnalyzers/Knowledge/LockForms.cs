using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>What the rows about locks leave open: how a lock is held, how many it lets in, and which calls of unknown types take one.</summary>
internal static class LockForms
{
    /// <summary>How the row of <paramref name="method"/> takes its lock; null for one that counts how many it lets in, or that is told so when it is made.</summary>
    public static LockMode? ModeOf(IMethodSymbol method, ITypeSymbol? receiver) => method.ContainingType?.Name switch
    {
        "ReaderWriterLockSlim" when method.Name.Contains("Upgradeable") => LockMode.Upgradeable,
        "ReaderWriterLockSlim" when method.Name.Contains("Read") => LockMode.Shared,
        "SemaphoreSlim" => null,
        "WaitHandle" when receiver?.Name != "Mutex" => null,
        _ => LockMode.Exclusive,
    };

    /// <summary>Whether an object of <paramref name="type"/> lets in as many as its first argument says.</summary>
    public static bool Counts(ITypeSymbol? type) => type is { Name: "SemaphoreSlim" or "Semaphore", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    /// <summary>Whether an object of <paramref name="type"/> is an event that lets one through, and then is closed again.</summary>
    public static bool LetsOneThrough(ITypeSymbol? type) => type is { Name: "AutoResetEvent", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    /// <summary>Whether <paramref name="method"/> exchanges a value in one step, so that a branch on the answer is a gate.</summary>
    public static bool IsExchange(IMethodSymbol method) =>
        method.ContainingType is { Name: "Interlocked", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    /// <summary>
    /// Whether a method without a row takes a lock, to judge by its shape: <c>LockAsync</c>, <c>EnterAsync</c>, <c>AcquireWriterLock</c>,
    /// with a result that is disposed, or a truth.
    /// </summary>
    public static bool IsEntry(IMethodSymbol method) => IsEntry(method.Name);

    /// <summary>Whether a method of this name may take a lock.</summary>
    public static bool IsEntry(string name)
    {
        name = name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
        name = name.StartsWith("Try", StringComparison.Ordinal) ? name.Substring("Try".Length) : name;
        return s_verbs.Any(verb => name.StartsWith(verb, StringComparison.Ordinal)) || name.EndsWith("Lock", StringComparison.Ordinal);
    }

    /// <summary>How such a method takes it.</summary>
    public static LockMode ModeOfEntry(IMethodSymbol method) => method.Name.Contains("Read") && !method.Name.Contains("Write") ? LockMode.Shared : LockMode.Exclusive;

    /// <summary>Whether an object of <paramref name="type"/> is given back by being disposed.</summary>
    public static bool IsScope(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.None or SpecialType.System_IDisposable }
        && (type.Name is "IDisposable" or "IAsyncDisposable" || type.AllInterfaces.Any(one => one.Name is "IDisposable" or "IAsyncDisposable") || type.IsRefLikeType);

    private static readonly ImmutableArray<string> s_verbs = ImmutableArray.Create("Lock", "Enter", "Acquire", "Take");
}
