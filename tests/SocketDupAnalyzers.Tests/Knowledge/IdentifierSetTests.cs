using SocketDupAnalyzers.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Knowledge;

public class IdentifierSetTests
{
    [Theory]
    [InlineData("Socket")]
    [InlineData("SafeSocketHandle")]
    [InlineData("TcpListener")]
    [InlineData("Syscall")]
    [InlineData("LibC")]
    [InlineData("dup2")]
    [InlineData("WSADuplicateSocketW")]
    [InlineData("LibraryImport")]
    [InlineData("GetStream")]
    [InlineData("AcceptTcpClientAsync")]
    [InlineData("DuplicateAndClose")]
    public void It_names_what_says_socket(string identifier) => Assert.Contains(identifier, IdentifierSet.All);

    [Theory]
    [InlineData("Stream")]
    [InlineData("IDisposable")]
    [InlineData("Object")]
    [InlineData("IntPtr")]
    [InlineData("Close")]
    [InlineData("ToString")]
    [InlineData("Write")]
    public void It_leaves_out_what_every_file_has(string identifier) => Assert.DoesNotContain(identifier, IdentifierSet.All);
}
