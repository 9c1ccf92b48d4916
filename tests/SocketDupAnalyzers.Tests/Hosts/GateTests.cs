using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Hosts;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Tests.Cases;
using SocketDupAnalyzers.Tests.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts;

/// <summary>What the gate lets through, from the text alone.</summary>
public class GateTests
{
    private const string Usings = "using System.Net.Sockets; using System.Runtime.InteropServices; ";

    [Theory]
    [InlineData("class A { Socket s; }", true)]
    [InlineData("class A { void M(TcpClient c) { } }", true)]
    [InlineData("class A { void M() { var copy = it.DuplicateAndClose(1); } }", true)]
    [InlineData("class A { [DllImport(\"c\")] static extern int dup(int fd); }", true)]
    [InlineData("class A { void M(System.IO.Stream s) { s.Close(); s.Read(); } }", false)]
    [InlineData("class A { void Close() { } void Send() { } void dup() { } int write; }", false)]
    [InlineData("class A { }", false)]
    [InlineData("", false)]
    public void A_compilation_mentions_sockets_or_does_not(string code, bool mentions) =>
        Assert.Equal(mentions, new Gate(CaseCompilation.Of(CaseCompilation.Parse("A.cs", code)), [], CancellationToken.None).MentionsSockets);

    [Theory]
    [InlineData("global using S = System.Net.Sockets.Socket;", "void M(S s) { }")]
    [InlineData("partial class D { Socket f; }", "void M() { f.ToString(); }")]
    [InlineData("partial class D { Socket f, g; }", "void M() { g.ToString(); }")]
    [InlineData("partial class D { Socket P { get; set; } }", "void M() => P.ToString();")]
    [InlineData("class Connection : Socket { public Connection() : base(null) { } }", "void M(Connection c) { }")]
    [InlineData("class Connection : Socket { public Connection() : base(null) { } } class Secure : Connection { }", "void M(Secure s) { }")]
    [InlineData("static class Factory { public static Socket Make() => null; }", "void M() { Factory.Make(); }")]
    [InlineData("static class Factory { public static bool TryTake(out Socket s) { s = null; return false; } }", "void M() { Factory.TryTake(out var s); }")]
    [InlineData("static class Factory { public static void Exchange(ref Socket s) { } }", "void M() { Factory.Exchange(ref it); }")]
    [InlineData("static class Factory { public static void Each(System.Action<Socket> action) { } }", "void M() { Factory.Each(it => it.Close()); }")]
    [InlineData("delegate Socket Opener();", "void M(Opener open) { open(); }")]
    [InlineData("record Pair(Socket Left, int Right);", "void M(object o) { if (o is Pair p) { } }")]
    [InlineData("record Pair(Socket Left, int Right);", "void M() { var one = it.Left; }")]
    [InlineData("static class N { [DllImport(\"c\")] public static extern int dup(int fd); }", "void M() { N.dup(1); }")]
    [InlineData("static class N { [DllImport(\"c\", EntryPoint = \"dup\")] public static extern int Copy(int fd); }", "void M() { N.Copy(1); }")]
    [InlineData("static partial class N { [LibraryImport(\"c\", EntryPoint = \"close\")] public static partial int Shut(int fd); }", "void M() { N.Shut(1); }")]
    [InlineData("", "void M() { [DllImport(\"c\")] static extern int dup(int fd); dup(1); }")]
    [InlineData("", "void M() { var s = new System.Net.Sockets.TcpClient(); }")]
    public void What_a_header_in_another_file_says_opens_the_body(string other, string method)
    {
        Assert.True(Admits(other, method, othersFirst: true));
        Assert.True(Admits(other, method, othersFirst: false));
    }

    [Theory]
    [InlineData("class Other { Socket f; }", "void M() { var x = 1; }")]
    [InlineData("class Other { void Use() { Socket s = null; } }", "void M() { Use(); }")]
    [InlineData("class Other { public static void Use(Socket s) { } }", "void M() { Other.Use(null); }")]
    [InlineData("class Other { Socket f; void dup() { } }", "void M() { dup(); }")]
    [InlineData("class Other { Socket f; void write() { } }", "void M(System.IO.Stream s) { s.Close(); s.Write(null); }")]
    public void Other_words_do_not(string other, string method)
    {
        Assert.False(Admits(other, method, othersFirst: true));
        Assert.False(Admits(other, method, othersFirst: false));
    }

    [Fact]
    public void Words_travel_along_a_chain_of_declarations_whatever_the_order_of_files()
    {
        var files = Enumerable.Range(0, 40).Select(i => CaseCompilation.Parse($"{i}.cs", Usings + (i == 0 ? "class T0 : Socket { }" : $"class T{i} : T{i - 1} {{ }}"))).ToArray();
        var method = CaseCompilation.Parse("M.cs", "partial class D { void M(T39 t) { } }");
        Assert.True(Admits(CaseCompilation.Of([.. files, method])));
        Assert.True(Admits(CaseCompilation.Of([method, .. files.Reverse()])));
    }

    [Fact]
    public void The_names_of_methods_that_the_user_knows_are_words()
    {
        var tree = CaseCompilation.Parse("M.cs", "class C { int M(int number) => Lib.Clone(number); int N() => 0; }");
        var gate = new Gate(CaseCompilation.Of(tree), ["Clone"], CancellationToken.None);
        Assert.True(gate.MentionsSockets);
        Assert.Equal([true, false], tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method => gate.Admits(method, CancellationToken.None)));
    }

    [Fact]
    public void A_compilation_that_cannot_see_sockets_is_left_alone()
    {
        var core = Compilations.Framework.Where(reference => reference.Display!.EndsWith("System.Runtime.dll", System.StringComparison.Ordinal));
        Assert.False(KnownApis.CanBeUsedIn(Compilations.Of("class Socket { }", core)));
        Assert.True(KnownApis.CanBeUsedIn(Compilations.Empty));
    }

    private static bool Admits(string other, string method, bool othersFirst)
    {
        var files = new[] { CaseCompilation.Parse("Other.cs", Usings + other), CaseCompilation.Parse("M.cs", "using System.Runtime.InteropServices; partial class D { " + method + " }") };
        if (other.StartsWith("global", System.StringComparison.Ordinal))
        {
            files[0] = CaseCompilation.Parse("Other.cs", other);
        }

        // Something else speaks of sockets, so that the gate is not shut altogether.
        var speaks = CaseCompilation.Parse("Speaks.cs", Usings + "class Speaks { UdpClient client; }");
        return Admits(CaseCompilation.Of([speaks, .. othersFirst ? files : files.Reverse()]));
    }

    private static bool Admits(CSharpCompilation compilation)
    {
        var method = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.ValueText == "M");
        return new Gate(compilation, [], CancellationToken.None).Admits(method, CancellationToken.None);
    }
}
