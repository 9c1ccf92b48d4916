using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>Native functions are known by their entry point, however they are declared.</summary>
public class NativeImportTests
{
    [Theory]
    [InlineData("[DllImport(\"libc\")] static extern int dup(int fd);", "dup(1)", "dup")]
    [InlineData("[DllImport(\"libc.so.6\", SetLastError = true)] static extern int dup(SafeHandle fd);", "dup(null)", "dup")]
    [InlineData("[DllImport(\"*\", EntryPoint = \"dup\")] static extern int Copy(int fd);", "Copy(1)", "dup")]
    [InlineData("[DllImport(\"libc\", EntryPoint = \"close\")] static extern int dup(int fd);", "dup(1)", "close")]
    [InlineData("const string E = \"dup2\"; [DllImport(\"c\", EntryPoint = E)] static extern int Onto(int a, int b);", "Onto(1, 2)", "dup2")]
    [InlineData("[LibraryImport(\"libc\")] private static partial int dup(int fd);", "dup(1)", "dup")]
    [InlineData("[LibraryImport(\"libc\", EntryPoint = \"dup3\")] private static partial int Copy(int a, int b, int c);", "Copy(1, 2, 3)", "dup3")]
    [InlineData(
        "[LibraryImport(\"libc\", EntryPoint = \"dup\")] private static partial int Copy(int fd); private static partial int Copy(int fd) => fd;",
        "Copy(1)",
        "dup")]
    [InlineData(
        "private static partial int Copy(int fd); [DllImport(\"libc\", EntryPoint = \"dup\")] private static extern partial int Copy(int fd);",
        "Copy(1)",
        "dup")]
    [InlineData("[GeneratedDllImport(\"libc\", EntryPoint = \"dup\")] private static partial int Copy(int fd);", "Copy(1)", "dup")]
    [InlineData("[DllImport(\"kernel32\")] static extern bool DuplicateHandle(nint p, nint s, nint q, out nint t, int a, bool i, int o);",
        "DuplicateHandle(0, 0, 0, out _, 0, false, 2)", "DuplicateHandle")]
    [InlineData("[DllImport(\"ws2_32.dll\", CharSet = CharSet.Unicode)] static extern int WSADuplicateSocketW(nint s, int p, byte[] i);",
        "WSADuplicateSocketW(0, 0, null)", "WSADuplicateSocketW")]
    [InlineData("[DllImport(\"libSystem.Native\", EntryPoint = \"SystemNative_Dup\")] static extern nint Dup(SafeHandle h);", "Dup(null)", "SystemNative_Dup")]
    [InlineData("[DllImport(\"libc\")] static extern int getpid();", "getpid()", null)]
    [InlineData("[DllImport(\"libc\", EntryPoint = \"Dup\")] static extern int dup(int fd);", "dup(1)", null)]
    [InlineData("static int dup(int fd) => fd;", "dup(1)", null)]
    [InlineData("[NoImport] private static partial int dup(int fd); private static partial int dup(int fd) => fd;", "dup(1)", null)]
    public void An_entry_point_names_its_row(string declaration, string call, string? entryPoint) => Assert.Equal(
        entryPoint,
        EntryPoint($$"""
            using System.Runtime.InteropServices;
            class GeneratedDllImportAttribute(string library) : System.Attribute { public string EntryPoint; }
            class NoImportAttribute : System.Attribute;
            static partial class C
            {
                {{declaration}}
                static object M() => /*<*/{{call}}/*>*/;
            }
            """));

    [Fact]
    public void A_local_function_may_be_native() => Assert.Equal("dup", EntryPoint("""
        using System.Runtime.InteropServices;
        class C
        {
            int M()
            {
                return /*<*/Copy(1)/*>*/;
                [DllImport("libc", EntryPoint = "dup")] static extern int Copy(int fd);
            }
        }
        """));

    [Fact]
    public void A_native_function_has_no_row_of_a_managed_member()
    {
        var compilation = Compilations.Of("""
            using System.Runtime.InteropServices;
            class C { [DllImport("libc")] static extern int dup(int fd); int M() => /*<*/dup(1)/*>*/; }
            """);
        Assert.Empty(new KnownApis(compilation).EffectsOf(compilation.MarkedMethod()));
    }

    private static string? EntryPoint(string source)
    {
        var compilation = Compilations.Of(source);
        return new KnownApis(compilation).NativeOf(compilation.MarkedMethod())?.EntryPoint;
    }
}
