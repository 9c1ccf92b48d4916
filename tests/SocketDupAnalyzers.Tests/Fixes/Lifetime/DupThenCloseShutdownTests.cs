using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Closes that shut the connection down take the form that does not, or nothing is offered.</summary>
public sealed class DupThenCloseShutdownTests
{
    [Fact]
    public Task TcpClient_closes_its_socket_instead() =>
        DupThenClose.Fixes(
            "void Serve(TcpClient client)",
            """
            Socket conn = client.Client;
            client.Close();
            Start([|conn.Duplicate()|]);
            """,
            """
            Socket conn = client.Client;
            Socket duplicate = conn.Duplicate();
            client.Client.Close();
            Start(duplicate);
            """);

    [Fact]
    public Task TcpClient_disposed_closes_its_socket_instead() =>
        DupThenClose.Fixes(
            "void Serve(TcpClient client)",
            """
            var conn = client.Client;
            client?.Dispose(); // done
            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            var conn = client.Client;
            var worker = conn.Duplicate();
            client?.Client.Close(); // done
            Start(worker);
            """);

    [Fact]
    public Task TcpClient_in_a_using_closes_its_socket_behind_the_duplicate() =>
        DupThenClose.Fixes(
            "void Serve(TcpClient client)",
            """
            var conn = client.Client;
            using (client)
            {
                Log("serving");
            }

            Start([|conn.Duplicate()|]);
            """,
            """
            var conn = client.Client;
            Socket duplicate;
            using (client)
            {
                Log("serving");
                duplicate = conn.Duplicate();
                client.Client.Close();
            }

            Start(duplicate);
            """);

    [Fact]
    public Task TcpClient_in_a_finally_closes_its_socket() =>
        DupThenClose.Fixes(
            "void Serve(TcpClient client)",
            """
            var conn = client.Client;
            try
            {
                Log("serving");
            }
            finally
            {
                client.Close();
            }

            Start([|conn.Duplicate()|]);
            """,
            """
            var conn = client.Client;
            Socket duplicate;
            try
            {
                Log("serving");
                duplicate = conn.Duplicate();
            }
            finally
            {
                client.Client.Close();
            }

            Start(duplicate);
            """);

    [Fact]
    public Task Every_close_of_the_client_is_rewritten() =>
        DupThenClose.Fixes(
            "void Serve(TcpClient client, bool flag)",
            """
            var conn = client.Client;
            if (flag)
            {
                client.Close();
            }
            else
            {
                client.Dispose();
            }

            Start([|conn.Duplicate()|]);
            """,
            """
            var conn = client.Client;
            var duplicate = conn.Duplicate();
            if (flag)
            {
                client.Client.Close();
            }
            else
            {
                client.Client.Close();
            }

            Start(duplicate);
            """);

    [Fact]
    public Task UdpClient_closes_its_socket_instead() =>
        DupThenClose.Fixes(
            "void Serve(UdpClient client)",
            """
            var conn = client.Client;
            client.Close();
            Start([|conn.Duplicate()|]);
            """,
            """
            var conn = client.Client;
            var duplicate = conn.Duplicate();
            client.Client.Close();
            Start(duplicate);
            """);

    [Fact]
    public Task An_owning_stream_closes_its_socket_instead() =>
        DupThenClose.Fixes(
            """
            var stream = new NetworkStream(conn, ownsSocket: true);
            stream.Dispose();
            Start([|conn.Duplicate()|]);
            """,
            """
            var stream = new NetworkStream(conn, ownsSocket: true);
            var duplicate = conn.Duplicate();
            stream.Socket.Close();
            Start(duplicate);
            """);

    [Fact]
    public Task An_owning_stream_in_a_using() =>
        DupThenClose.Fixes(
            """
            using (var stream = new NetworkStream(conn, ownsSocket: true))
            {
                stream.WriteByte(1);
            }

            Start([|conn.Duplicate()|]);
            """,
            """
            Socket duplicate;
            using (var stream = new NetworkStream(conn, ownsSocket: true))
            {
                stream.WriteByte(1);
                duplicate = conn.Duplicate();
                stream.Socket.Close();
            }

            Start(duplicate);
            """);

    [Fact]
    public Task A_close_with_a_timeout_loses_it() =>
        DupThenClose.Fixes(
            """
            conn.Close(100);
            Start([|conn.Duplicate()|]);
            """,
            """
            var duplicate = conn.Duplicate();
            conn.Close();
            Start(duplicate);
            """);

    [Fact]
    public Task A_listener_just_stops() =>
        DupThenClose.Fixes(
            "void Serve(TcpListener listener)",
            """
            Socket server = listener.Server;
            listener.Stop();
            Start([|server.Duplicate()|]);
            """,
            """
            Socket server = listener.Server;
            Socket duplicate = server.Duplicate();
            listener.Stop();
            Start(duplicate);
            """);

    [Fact]
    public Task Refused_behind_a_shutdown() =>
        DupThenClose.Refuses(
            """
            conn.Shutdown(SocketShutdown.Both);
            conn.Close();
            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task Refused_where_the_closing_statement_shuts_down() =>
        DupThenClose.Refuses(
            """
            try
            {
                conn.Shutdown(SocketShutdown.Both);
                conn.Close();
            }
            catch (SocketException)
            {
            }

            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task Refused_where_a_wrapper_shuts_down() =>
        DupThenClose.Refuses(
            "void Serve(TcpClient client)",
            """
            var conn = client.Client;
            var writer = new StreamWriter(client.GetStream());
            writer.Dispose();
            Start([|conn.Duplicate()|]);
            """);

    [Fact]
    public Task Refused_where_a_client_in_a_nested_using_shuts_down() =>
        DupThenClose.Refuses(
            "void Serve(TcpClient client, bool flag)",
            """
            var conn = client.Client;
            if (flag)
            {
                using (client)
                {
                    Log("serving");
                }
            }

            Start([|conn.Duplicate()|]);
            """);
}
