using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Bodies of other kinds than a method's block, and other targets than the newest.</summary>
public sealed class DupThenCloseBodyTests
{
    [Fact]
    public Task Top_level_statements_change_places() =>
        Program(
            """
            var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
            conn.Close();
            // a copy
            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
            // a copy
            var worker = conn.Duplicate();
            conn.Close();
            Start(worker);
            """);

    [Fact]
    public Task A_using_at_the_top_level_is_entered() =>
        Program(
            """
            var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
            using (conn)
            {
                Log("serving");
            }

            // a copy
            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
            Socket worker;
            using (conn)
            {
                Log("serving");
                // a copy
                worker = conn.Duplicate();
            }

            Start(worker);
            """);

    [Fact]
    public Task An_accessor_and_a_local_function_are_bodies() =>
        DupThenClose.FixesFile(
            DupThenClose.Members(
                """
                private Socket conn;

                internal Socket Worker
                {
                    get
                    {
                        return Copy(conn);

                        static Socket Copy(Socket original)
                        {
                            original.Close();
                            return [|original.Duplicate()|];
                        }
                    }
                }
                """),
            DupThenClose.Members(
                """
                private Socket conn;

                internal Socket Worker
                {
                    get
                    {
                        return Copy(conn);

                        static Socket Copy(Socket original)
                        {
                            var duplicate = original.Duplicate();
                            original.Close();
                            return duplicate;
                        }
                    }
                }
                """));

    [Fact]
    public Task An_awaited_duplicate_is_awaited_in_front_of_the_close() =>
        DupThenClose.FixesFile(Awaited("conn.Close();\n        return await [|DuplicateAsync(conn)|];"), Awaited("var duplicate = await DuplicateAsync(conn);\n        conn.Close();\n        return duplicate;"));

    [Fact]
    public Task A_local_may_be_null_where_the_duplicate_may()
    {
        const string Signature = "internal Socket? Serve(Socket? conn)";
        return DupThenClose.FixesFile(
            "#nullable enable\n" + Unannotated(DupThenClose.Method("using (conn)\n{\n}\n\nreturn [|conn?.Duplicate()|];", Signature)),
            "#nullable enable\n" + Unannotated(DupThenClose.Method("Socket? duplicate;\nusing (conn)\n{\n    duplicate = conn?.Duplicate();\n}\n\nreturn duplicate;", Signature)));
    }

    [Fact]
    public Task Refused_where_the_stream_does_not_show_its_socket()
    {
        string source = DupThenClose.Method(
            """
            var stream = new NetworkStream(conn, ownsSocket: true);
            stream.Dispose();
            _worker = new Socket([|conn.DuplicateAndClose(pid)|]);
            """);
        var test = DupThenClose.Test(OldFramework(source), OldFramework(source));
        test.ReferenceAssemblies = Verify.Net472;
        return test.RunAsync();
    }

    [Fact]
    public Task Works_for_the_framework()
    {
        string before = DupThenClose.Method("conn.Close();\nvar worker = new Socket([|conn.DuplicateAndClose(pid)|]);\nworker.Close();");
        string after = DupThenClose.Method("var worker = new Socket(conn.DuplicateAndClose(pid));\nconn.Close();\nworker.Close();");
        var test = DupThenClose.Test(OldFramework(before), OldFramework(after));
        test.ReferenceAssemblies = Verify.Net472;
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.CSharp7_3)));
        return test.RunAsync();
    }

    private static Task Program(string before, string after)
    {
        var test = DupThenClose.Test(DupThenClose.Program(before), DupThenClose.Program(after));
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    private static string Awaited(string statements) => DupThenClose.Members(
        $$"""
        internal async Task<Socket> Serve(Socket conn)
        {
            {{statements.Replace("        ", "    ")}}
        }

        private static async Task<Socket> DuplicateAsync(Socket conn) => conn.Duplicate();
        """);

    private static string Unannotated(string source) => source.Replace("private Socket _conn, _worker;", "");

    // Neither SafeSocketHandle nor its constructors exist there.
    private static string OldFramework(string source) => source.Replace("new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true))", "null");
}
