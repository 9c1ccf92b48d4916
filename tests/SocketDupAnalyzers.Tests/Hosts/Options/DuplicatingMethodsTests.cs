using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.Hosts;
using SocketDupAnalyzers.Tests.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts.Options;

/// <summary>Methods that the configuration names make duplicates, wherever they are declared; the same code is silent without it.</summary>
public sealed class DuplicatingMethodsTests
{
    private const string Library = """
        using System;
        using System.Net.Sockets;
        using System.Threading.Tasks;

        namespace Lib;

        public static class Sockets
        {
            public static Socket Copy(Socket socket) => throw null!;
            public static Socket Copy(string name, Socket socket) => throw null!;
            public static Socket Twin(this Socket socket) => throw null!;
            public static Socket TwinOf(this IFormatProvider provider, Socket socket) => throw null!;
            public static T Same<T>(T socket) where T : Socket => throw null!;
            public static Task<Socket> CopyAsync(Socket socket) => throw null!;
            public static bool TryCopy(Socket socket, out Socket copy) => throw null!;
            public static int Number(int fd) => throw null!;
            public static nint Handle(nint fd) => throw null!;
            public static bool TryNumber(int fd, out int copy) => throw null!;
            public static void Log(Socket socket) => throw null!;
        }

        public class Worker : Socket
        {
            public Worker(Socket socket) : base(SocketType.Stream, ProtocolType.Tcp) { }
            public virtual Worker Fork() => throw null!;
            public Socket Copied => throw null!;
        }

        public class Child : Worker
        {
            public Child(Socket socket) : base(socket) { }
            public override Worker Fork() => throw null!;
        }
        """;

    public static TheoryData<string, string> Calls => new()
    {
        { "M:Lib.Sockets.Copy(System.Net.Sockets.Socket)", "object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Copy(s)|}; }" },
        { "M:Lib.Sockets.Copy(System.String, System.Net.Sockets.Socket)", "object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Copy(\"\", s)|}; }" },
        { "M:Lib.Sockets.Copy(System.String,System.Net.Sockets.Socket)", "object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Copy(socket: s, name: \"\")|}; }" },
        { "M:Lib.Sockets.Twin(System.Net.Sockets.Socket)", "object F(Socket s) { s.Close(); return {|SDA1001:s.Twin()|}; }" },
        { "M:Lib.Sockets.Twin(System.Net.Sockets.Socket)", "object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Twin(s)|}; }" },
        { "M:Lib.Sockets.TwinOf(System.IFormatProvider,System.Net.Sockets.Socket)", "object F(IFormatProvider p, Socket s) { s.Close(); return {|SDA1001:p.TwinOf(s)|}; }" },
        { "M:Lib.Sockets.Same``1(``0)", "object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Same(s)|}; }" },
        { "M:Lib.Sockets.CopyAsync(System.Net.Sockets.Socket)", "async Task<Socket> F(Socket s) { s.Close(); return await {|SDA1001:Sockets.CopyAsync(s)|}; }" },
        { "M:Lib.Sockets.TryCopy(System.Net.Sockets.Socket,System.Net.Sockets.Socket@)", "bool F(Socket s, out Socket copy) { s.Close(); return {|SDA1001:Sockets.TryCopy(s, out copy)|}; }" },
        { "M:Lib.Sockets.Number(System.Int32)", "int F(Socket s) { s.Close(); return {|SDA1001:Sockets.Number((int)s.Handle)|}; }" },
        { "M:Lib.Sockets.Handle(System.IntPtr)", "nint F(Socket s) { s.Close(); return {|SDA1001:Sockets.Handle(s.Handle)|}; }" },
        { "M:Lib.Sockets.TryNumber(System.Int32,System.Int32@)", "bool F(Socket s) { s.Close(); return {|SDA1001:Sockets.TryNumber((int)s.Handle, out _)|}; }" },
        { "M:Lib.Worker..ctor(System.Net.Sockets.Socket)", "object F(Socket s) { s.Close(); return {|SDA1001:new Worker(s)|}; }" },
        { "M:Lib.Worker.Fork", "object F(Worker s) { s.Close(); return {|SDA1001:s.Fork()|}; }" },
        { "M:Lib.Worker.Fork", "object F(Child s) { s.Close(); return {|SDA1001:s.Fork()|}; }" },
        { "M:Lib.Worker.get_Copied", "object F(Worker s) { s.Close(); return {|SDA1001:s.Copied|}; }" },
        { "M:Lib.Sockets.Copy(System.Net.Sockets.Socket)", "object F(Socket s) { s.Close(); return {|SDA1001:Again(s)|}; } object Again(Socket s) => Sockets.Copy(s);" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public Task A_named_method_of_a_library_duplicates(string id, string member) =>
        Test(id, member, test => test.TestState.AdditionalReferences.Add(Compiled(Library))).RunAsync();

    [Theory]
    [MemberData(nameof(Calls))]
    public Task A_named_method_of_the_project_duplicates_whatever_its_body_does(string id, string member) =>
        Test(id, member, test => test.TestState.Sources.Add(Library)).RunAsync();

    [Theory]
    [MemberData(nameof(Calls))]
    public Task A_named_method_of_another_project_duplicates(string id, string member) => Test(id, member, test =>
    {
        test.TestState.AdditionalProjects["Lib"].Sources.Add(("/Lib/Library.cs", Library));
        test.TestState.AdditionalProjectReferences.Add("Lib");
    }).RunAsync();

    [Theory]
    [MemberData(nameof(Calls))]
    public Task Nothing_is_known_of_a_method_that_is_not_named(string id, string member)
    {
        Assert.StartsWith("M:", id, System.StringComparison.Ordinal);
        return Test("M:Lib.Sockets.Other", Unmarked(member), test => test.TestState.AdditionalReferences.Add(Compiled(Library))).RunAsync();
    }

    [Theory]
    [InlineData("M:Lib.Sockets.Log(System.Net.Sockets.Socket)", "void F(Socket s) { s.Close(); Sockets.Log(s); }")]
    [InlineData("M:Lib.Sockets.Copy(System.Net.Sockets.Socket)", "object F(Socket s) { var copy = Sockets.Copy(s); s.Close(); return copy; }")]
    [InlineData("M:Lib.Sockets.Copy(System.Net.Sockets.Socket)", "object F(Socket s) { var copy = Sockets.Copy(s); s.Close(); using (copy) return Sockets.Copy(copy); }")]
    [InlineData("M:Lib.Sockets.Copy(System.Net.Sockets.Socket)", "object F(Socket s, Socket other) { s.Close(); return Sockets.Copy(other); }")]
    [InlineData("M:Lib.Sockets.Number(System.Int32)", "int F(Socket s) { s.Close(); return Sockets.Number(2); }")]
    public Task What_is_in_order_stays_silent(string id, string member) =>
        Test(id, member, test => test.TestState.AdditionalReferences.Add(Compiled(Library))).RunAsync();

    [Fact]
    public Task A_file_without_a_word_about_sockets_is_looked_at()
    {
        var test = Test("M:Lib.Sockets.Number(System.Int32)", "", test => test.TestState.AdditionalReferences.Add(Compiled(Library)));
        test.TestState.Sources.Add("""
            static class Plain
            {
                static int F(int fd) { End(fd); return {|SDA1001:Lib.Sockets.Number(fd)|}; }
                [System.Runtime.InteropServices.DllImport("libc", EntryPoint = "close")] static extern int End(int fd);
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public Task A_native_function_of_any_name_duplicates() => Test(
        "M:Native.my_copy(System.Int32)",
        "int F(Socket s) { s.Close(); return {|SDA1001:Native.my_copy((int)s.Handle)|}; }",
        test => test.TestState.Sources.Add("""
            static class Native
            {
                [System.Runtime.InteropServices.DllImport("mine")] public static extern int my_copy(int fd);
            }
            """)).RunAsync();

    [Fact]
    public Task A_method_that_one_section_names_is_one_for_every_file()
    {
        var test = Verify.AnalyzerTest<FlowHost>("using System.Net.Sockets; using Lib; class C { object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Copy(s)|}; } }")
            .With("/.editorconfig", "root = true\n[Client/*.cs]\nsocket_dup.duplicating_methods = M:Lib.Sockets.Copy(System.Net.Sockets.Socket)\n[Server/*.cs]\nsocket_dup.duplicating_methods = M:Lib.Sockets.Twin(System.Net.Sockets.Socket)\n");
        test.TestState.AdditionalReferences.Add(Compiled(Library));
        test.TestState.Sources.Add(("/Client/A.cs", "using System.Net.Sockets; using Lib; class A { object F(Socket s) { s.Close(); return {|SDA1001:s.Twin()|}; } }"));
        test.TestState.Sources.Add(("/Server/B.cs", "using System.Net.Sockets; using Lib; class B { object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Copy(s)|}; } }"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_method_that_one_project_names_is_none_for_another()
    {
        var test = Verify.AnalyzerTest<FlowHost>("using System.Net.Sockets; using Lib; class C { object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Copy(s)|}; } }")
            .With("/0/.editorconfig", "root = true\n[*.cs]\nsocket_dup.duplicating_methods = M:Lib.Sockets.Copy(System.Net.Sockets.Socket)\n");
        test.TestState.AdditionalReferences.Add(Compiled(Library));
        var other = test.TestState.AdditionalProjects["Other"];
        other.AdditionalReferences.Add(Compiled(Library));
        other.Sources.Add(("/Other/D.cs", "using System.Net.Sockets; using Lib; class D { object F(Socket s) { s.Close(); return Sockets.Copy(s); } }"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_global_configuration_file_names_methods()
    {
        var test = Verify.AnalyzerTest<FlowHost>("using System.Net.Sockets; using Lib; class C { object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Copy(s)|}; } }")
            .With("/.globalconfig", "is_global = true\nsocket_dup.duplicating_methods = M:Lib.Sockets.Copy(System.Net.Sockets.Socket)\n");
        test.TestState.AdditionalReferences.Add(Compiled(Library));
        return test.RunAsync();
    }

    [Fact]
    public Task A_bad_element_does_not_spoil_the_others() => Test(
        "T:Lib.Sockets | M:Lib.Sockets.Copy(System.Net.Sockets.Socket) | M:",
        "object F(Socket s) { s.Close(); return {|SDA1001:Sockets.Copy(s)|}; }",
        test => test.TestState.AdditionalReferences.Add(Compiled(Library))).RunAsync();

    private static CSharpAnalyzerTest<FlowHost, DefaultVerifier> Test(string ids, string member, System.Action<CSharpAnalyzerTest<FlowHost, DefaultVerifier>> add)
    {
        var test = Configured.Test<FlowHost>(
            $"socket_dup.duplicating_methods = {ids}",
            $"using System; using System.Net.Sockets; using System.Threading.Tasks; using Lib; class C {{ {member} }} namespace Lib {{ }}");
        add(test);
        return test;
    }

    private static string Unmarked(string text)
    {
        var start = text.IndexOf("{|", System.StringComparison.Ordinal);
        return text.Remove(start, "{|SDA1001:".Length).Replace("|}", "");
    }

    private static MetadataReference Compiled(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Lib",
            [CSharpSyntaxTree.ParseText(source)],
            Compilations.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.ToString())));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
