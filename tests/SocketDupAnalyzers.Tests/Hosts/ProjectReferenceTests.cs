using System.Threading.Tasks;
using SocketDupAnalyzers.Hosts;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts;

/// <summary>An editor gives the analyzers the source of referenced projects, a build their assemblies: the reports are the same.</summary>
public sealed class ProjectReferenceTests
{
    [Fact]
    public Task Methods_of_another_project_are_methods_of_a_library()
    {
        var test = Verify.AnalyzerTest<FlowHost>("""
            using System.Net.Sockets;

            class C
            {
                object F(Socket s) { Lib.End(s); return s.Available; }
                object G(Socket s) { s.Close(); return Lib.Same(s); }
                object H(Socket s) { s.Close(); return {|SDA1001:Lib.Duplicate(s)|}; }
                object I(Socket s) { s.Close(); new Lib { Kept = s }.M(); return Lib.Wrapped(() => s); }
            }
            """);
        test.TestState.AdditionalProjects["Lib"].Sources.Add(("/Lib/Lib.cs", """
            using System;
            using System.Net.Sockets;

            public class Lib
            {
                public Socket Kept { get; set; } = null!;
                public void M() { Kept.Close(); End(Kept); }
                public static void End(Socket s) { s.Close(); }
                public static Socket Same(Socket s) => s;
                public static Socket Duplicate(Socket s) => s;
                public static Socket Wrapped(Func<Socket> s) => s();
            }
            """));
        test.TestState.AdditionalProjectReferences.Add("Lib");
        return test.RunAsync();
    }
}
