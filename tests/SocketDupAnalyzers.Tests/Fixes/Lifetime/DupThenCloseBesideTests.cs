using System.Threading.Tasks;
using SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;
using SocketDupAnalyzers.Hosts;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>A duplicate that breaks two rules at once is mended for one and keeps the report of the other.</summary>
public sealed class DupThenCloseBesideTests
{
    private const string Rest = """

            [DuplicatesSocket]
            private static Socket Copy(Socket socket) => socket;
        }

        internal sealed class DuplicatesSocketAttribute : System.Attribute;
        """;

    [Fact]
    public Task A_duplicate_that_nothing_closes_changes_places_too() => Verify.Fix<FlowHost, DupThenCloseFix>(
        """
        using System.Net.Sockets;

        internal static class Server
        {
            public static void Serve(Socket conn)
            {
                conn.Close();
                // the worker's own
                Socket worker = {|SDA2001:{|SDA1001:Copy(conn)|}|};
                worker.Send(new byte[1]);
            }

        """ + Rest,
        """
        using System.Net.Sockets;

        internal static class Server
        {
            public static void Serve(Socket conn)
            {
                // the worker's own
                Socket worker = {|SDA2001:Copy(conn)|};
                conn.Close();
                worker.Send(new byte[1]);
            }

        """ + Rest);
}
