using System.Threading.Tasks;
using SocketDupAnalyzers.Hosts;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts;

/// <summary>Of several late uses of one socket the first is reported; a rule that is off hides nothing.</summary>
public class PrecedenceTests
{
    private const string Source = """
        using System.Net.Sockets;

        static class Server
        {
            [DuplicatesSocket]
            static Socket Copy(Socket socket) => socket;

            static void Serve(Socket conn)
            {
                conn.Close();
                USE;
                using var worker = DUPLICATE;
            }
        }

        class DuplicatesSocketAttribute : System.Attribute;
        """;

    [Fact]
    public Task The_first_late_use_is_the_story() => Verify.Analyzer<FlowHost>(
        Source.Replace("USE", "{|SDA1002:conn.Send(new byte[1])|}").Replace("DUPLICATE", "Copy(conn)"));

    [Fact]
    public Task A_rule_that_is_off_hides_nothing()
    {
        var test = Verify.AnalyzerTest<FlowHost>(
            Source.Replace("USE", "conn.Send(new byte[1])").Replace("DUPLICATE", "{|SDA1001:Copy(conn)|}"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SDA1002.severity = none\n"));
        return test.RunAsync();
    }
}
