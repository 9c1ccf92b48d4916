using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>The few facts about sockets that edits depend on: what a call is by its symbol, never by its text.</summary>
internal static class SocketApi
{
    /// <summary>Whether the type is, or derives from, a type of System.Net.Sockets.</summary>
    public static bool Is(ITypeSymbol? type, params string[] names)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (names.Contains(t.Name) && IsNamespace(t, "System.Net.Sockets"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether closing an object of the type shuts the connection down for its duplicates too.</summary>
    public static bool ShutsDown(ITypeSymbol? type) => Is(type, "TcpClient", "UdpClient", "NetworkStream");

    /// <summary>Whether closing an object of the type closes one descriptor and nothing else.</summary>
    public static bool IsQuiet(ITypeSymbol? type) => Is(type, "Socket", "TcpListener") || IsSafeHandle(type);

    public static bool IsSafeHandle(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Name == "SafeHandle" && IsNamespace(t, "System.Runtime.InteropServices"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Types that merely put another coat on a descriptor.</summary>
    public static bool IsWrapper(ITypeSymbol? type) =>
        Is(type, "Socket", "SafeSocketHandle") || type is { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr };

    public static bool IsClose(IMethodSymbol method) => method.Name is "Close" or "Dispose" or "DisposeAsync" or "Stop";

    public static bool IsNative(IMethodSymbol method) =>
        method.IsExtern || method.GetDllImportData() is not null
        || method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "LibraryImportAttribute" });

    /// <summary>The native function that a method calls.</summary>
    public static string EntryPoint(IMethodSymbol method) =>
        method.GetDllImportData()?.EntryPointName
        ?? method.GetAttributes().Where(attribute => attribute.AttributeClass is { Name: "LibraryImportAttribute" })
            .SelectMany(attribute => attribute.NamedArguments)
            .FirstOrDefault(argument => argument.Key == "EntryPoint").Value.Value as string
        ?? method.Name;

    public static bool IsNativeClose(IMethodSymbol method) =>
        IsNative(method) && EntryPoint(method)
            is "close" or "closesocket" or "CloseHandle" or "SystemNative_Close" or "Close" or "close_socket";

    public static bool IsDuplicateAndClose(IMethodSymbol method) => method.Name == "DuplicateAndClose" && Is(method.ContainingType, "Socket");

    /// <summary>Whether the last native error is read: the number that the latest native call left behind.</summary>
    public static bool ReadsLastError(IMethodSymbol method) =>
        method is { Name: "GetLastPInvokeError" or "GetLastWin32Error" or "GetLastSystemError" or "GetLastPInvokeErrorMessage" or "GetHRForLastWin32Error", ContainingType.Name: "Marshal" }
        || method is { Name: "GetLastError", ContainingType.Name: "Stdlib" }
        || method is { MethodKind: MethodKind.Constructor, Parameters.Length: 0, ContainingType.Name: "Win32Exception" or "SocketException" };

    /// <summary>Calls that change nothing and wait for nothing.</summary>
    public static bool IsInert(IMethodSymbol method) =>
        method.Name is "DangerousGetHandle" && IsSafeHandle(method.ContainingType)
        || method.ContainingType is { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr }
        || method.ContainingType is { Name: "Convert" or "BitConverter" or "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || IsNative(method) && method.Name is "GetCurrentProcess" or "GetCurrentProcessId" or "getpid"
        || IsWrapper(method.ContainingType) && method.MethodKind == MethodKind.Constructor;

    /// <summary>Calls that may depend on a connection, or a number in the table of descriptors, having gone.</summary>
    public static bool MayWait(IMethodSymbol method)
    {
        if (IsClose(method) || IsNativeClose(method))
        {
            return false;
        }

        if (IsNative(method))
        {
            // A file that is opened may get a number that the close freed, but nobody opens one for that.
            return EntryPoint(method) is not ("open" or "openat" or "creat");
        }

        if (method.ContainingType is not { } type)
        {
            return false;
        }

        return method.Name.StartsWith("Wait", System.StringComparison.Ordinal)
            || method.Name is "Join" or "Sleep" or "GetResult" or "SignalAndWait" or "AwaitTermination"
            || Within(type, "System.Net")
            || Is(type, "NetworkStream")
            || type.Name is "Stream" or "TextReader" or "StreamReader" or "BinaryReader" && IsNamespace(type, "System.IO") && method.MethodKind != MethodKind.Constructor;
    }

    public static bool IsFramework(ITypeSymbol? type) =>
        type is { DeclaringSyntaxReferences.IsEmpty: true } && type.TypeKind != TypeKind.Delegate && (Within(type, "System") || Within(type, "Microsoft"));

    private static bool Within(ITypeSymbol type, string name)
    {
        var space = type.ContainingNamespace?.ToDisplayString() ?? "";
        return space == name || space.StartsWith(name + ".", System.StringComparison.Ordinal);
    }

    private static bool IsNamespace(ITypeSymbol type, string name) => type.ContainingNamespace?.ToDisplayString() == name;
}
