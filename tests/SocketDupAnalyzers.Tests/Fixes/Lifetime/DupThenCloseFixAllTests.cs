using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Fix All in a document, a project and a solution comes to what the fixes come to one by one.</summary>
public sealed class DupThenCloseFixAllTests
{
    [Fact]
    public Task Two_in_one_method_whose_edits_cross() =>
        DupThenClose.Fixes(
            "void Serve(Socket one, Socket two)",
            """
            one.Close();
            two.Close();
            // first
            var first = [|one.Duplicate()|];
            // second
            var second = [|two.Duplicate()|];
            Start(first);
            Start(second);
            """,
            """
            // first
            var first = one.Duplicate();
            one.Close();
            // second
            var second = two.Duplicate();
            two.Close();
            Start(first);
            Start(second);
            """);

    [Fact]
    public Task Two_that_become_locals() =>
        DupThenClose.Fixes(
            "void Serve(Socket one, Socket two)",
            """
            one.Close();
            two.Close();
            Start([|one.Duplicate()|]);
            Start([|two.Duplicate()|]);
            """,
            """
            var duplicate = one.Duplicate();
            one.Close();
            var duplicate1 = two.Duplicate();
            two.Close();
            Start(duplicate);
            Start(duplicate1);
            """);

    [Fact]
    public Task Two_that_enter_one_body() =>
        DupThenClose.Fixes(
            "void Serve(Socket one, Socket two)",
            """
            using (one)
            using (two)
            {
                Log("serving");
            }

            Start([|one.Duplicate()|]);
            Start([|two.Duplicate()|]);
            """,
            """
            Socket duplicate;
            Socket duplicate1;
            using (one)
            using (two)
            {
                Log("serving");
                duplicate = one.Duplicate();
                duplicate1 = two.Duplicate();
            }

            Start(duplicate);
            Start(duplicate1);
            """);

    [Fact]
    public Task Two_that_take_braces_of_one_body() =>
        DupThenClose.Fixes(
            "void Serve(Socket one, Socket two)",
            """
            using (one)
            using (two)
                Log("serving");
            var first = [|one.Duplicate()|];
            var second = [|two.Duplicate()|];
            Start(first);
            Start(second);
            """,
            """
            Socket first;
            Socket second;
            using (one)
            using (two)
            {
                Log("serving");
                first = one.Duplicate();
                second = two.Duplicate();
            }
            Start(first);
            Start(second);
            """);

    [Fact]
    public Task The_second_duplicate_of_one_socket_comes_to_light_with_the_first_mended()
    {
        var test = DupThenClose.Test(
            DupThenClose.Method("conn.Close();\nStart([|conn.Duplicate()|]);\nStart(conn.Duplicate());"),
            DupThenClose.Method("var duplicate = conn.Duplicate();\nvar duplicate1 = conn.Duplicate();\nconn.Close();\nStart(duplicate);\nStart(duplicate1);"));
        test.NumberOfIncrementalIterations = 2;
        return test.RunAsync();
    }

    [Fact]
    public Task What_is_refused_stays_beside_what_is_mended()
    {
        const string Refused = "two.Close();\nif (flag)\n{\n    return;\n}\n\nStart({0});";
        string before = DupThenClose.Method("one.Close();\nStart([|one.Duplicate()|]);\n" + Refused.Replace("{0}", "[|two.Duplicate()|]"), "void Serve(Socket one, Socket two, bool flag)");
        string after = DupThenClose.Method("var duplicate = one.Duplicate();\none.Close();\nStart(duplicate);\n" + Refused.Replace("{0}", "[|two.Duplicate()|]"), "void Serve(Socket one, Socket two, bool flag)");
        var test = DupThenClose.Test(before, after);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }

    [Fact]
    public Task Every_file_of_a_project_and_of_a_solution()
    {
        var test = DupThenClose.Test(Wrong("Server"), Right("Server"));
        test.TestState.Sources.Add(Wrong("Second"));
        test.FixedState.Sources.Add(Right("Second"));
        return test.RunAsync();
    }

    private static string Wrong(string name) =>
        DupThenClose.Method("conn.Close();\nStart({|SDA1001:conn.Duplicate()|});", className: name);

    private static string Right(string name) =>
        DupThenClose.Method("var duplicate = conn.Duplicate();\nconn.Close();\nStart(duplicate);", className: name);
}
