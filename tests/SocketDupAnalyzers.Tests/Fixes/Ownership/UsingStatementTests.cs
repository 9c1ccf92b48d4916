using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.CloseDuplicate;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>Before C# 8 the rest of the block goes into a using statement.</summary>
public sealed class UsingStatementTests
{
    [Fact]
    public Task A_local() =>
        Never.OldTest(
            """
            Log("first");
            var copy = [|conn.Duplicate()|]; // a copy

            // sent
            copy.Send(data);
            Log(@"a
              b");
            """,
            """
            Log("first");
            using (var copy = conn.Duplicate()) // a copy
            {
                // sent
                copy.Send(data);
                Log(@"a
              b");
            }
            """).RunAsync();

    [Fact]
    public Task A_last_close_goes() =>
        OnSomePath.OldTest(
            """
            if (flag)
            {
                var copy = [|conn.Duplicate()|];
                if (data.Length == 0)
                    return;
                copy.Send(data);

                copy.Close();
            }
            """,
            """
            if (flag)
            {
                using (var copy = conn.Duplicate())
                {
                    if (data.Length == 0)
                        return;
                    copy.Send(data);
                }
            }
            """).RunAsync();

    [Fact]
    public Task A_discard() =>
        Never.OldTest(
            """
            _ = [|conn.Duplicate()|];
            conn.Send(data);
            """,
            """
            using (var duplicate = conn.Duplicate())
            {
                conn.Send(data);
            }
            """).RunAsync();

    [Fact]
    public Task A_receiver() =>
        Never.OldTest(
            """
            [|conn.Duplicate()|].Send(data);
            Log("sent");
            """,
            """
            using (var duplicate = conn.Duplicate())
            {
                duplicate.Send(data);
            }

            Log("sent");
            """).RunAsync();

    [Fact]
    public Task Two_in_one_method() =>
        Never.OldTest(
            """
            var first = [|conn.Duplicate()|];
            var second = [|conn.Duplicate()|];
            first.Send(data);
            second.Send(data);
            """,
            """
            using (var first = conn.Duplicate())
            {
                using (var second = conn.Duplicate())
                {
                    first.Send(data);
                    second.Send(data);
                }
            }
            """).RunAsync();

    [Fact]
    public Task Tabs_and_other_line_ends()
    {
        const string Before = "var copy = [|conn.Duplicate()|];\ncopy.Send(data);";
        const string After = "using (var copy = conn.Duplicate())\n{\n    copy.Send(data);\n}";
        var test = Never.Test(AsTabs(Method(Before)), AsTabs(Method(After)));
        test.SolutionTransforms.Add(FixCase.AsCSharp73);
        return test.RunAsync();
    }

    [Fact]
    public Task A_directive_among_what_follows() =>
        Never.OldTest(
            """
            var copy = [|conn.Duplicate()|];
            #if !DEBUG
            copy.Send(data);
            #endif
            """,
            """
            var copy = [|conn.Duplicate()|];
            #if !DEBUG
            copy.Send(data);
            #endif
            """).RunAsync();

    private static string AsTabs(string text) => text.Replace("    ", "\t").ReplaceLineEndings("\r\n");
}
