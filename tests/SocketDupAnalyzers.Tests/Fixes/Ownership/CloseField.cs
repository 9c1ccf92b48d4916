using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.CodeFixes.Fixes.Ownership;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>Runs the fix of a field that nothing closes over types, with a duplicating method beside them.</summary>
internal static class CloseField
{
    private const string Usings = """
        using System;
        using System.Net.Sockets;
        using System.Threading;
        using System.Threading.Tasks;


        """;

    private const string Native = """


        internal static class Native
        {
            public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true));
            [System.Runtime.InteropServices.DllImport("libc", SetLastError = true)] public static extern int dup(int fd);
        }
        """;

    public static Task Mends(string before, string after) => Test(Usings + before + Native, Usings + after + Native).RunAsync();

    public static Task Refuses(string types) => Mends(types, types);

    public static CSharpCodeFixTest<ClassHost, CloseFieldFix, DefaultVerifier> Test(string before, string after)
    {
        var test = Verify.FixTest<ClassHost, CloseFieldFix>(Mark(before), Mark(after));
        test.DisabledDiagnostics.AddRange(Rules.All.Select(rule => rule.Id).Except(["SDA2004"]));
        return test;
    }

    private static string Mark(string source) => source.Replace("[|", "{|SDA2004:").Replace("|]", "|}");
}
