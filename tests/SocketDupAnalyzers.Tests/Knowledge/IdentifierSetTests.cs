using System;
using System.Linq;
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
    [InlineData("GetStream")]
    [InlineData("AcceptTcpClientAsync")]
    [InlineData("DuplicateAndClose")]
    public void It_names_what_says_socket(string identifier) => Assert.Contains(identifier, IdentifierSet.All);

    [Theory]
    [InlineData("dup2")]
    [InlineData("WSADuplicateSocketW")]
    [InlineData("close")]
    public void Native_functions_count_only_beside_an_import(string identifier)
    {
        Assert.Contains(identifier, IdentifierSet.Natives);
        Assert.DoesNotContain(identifier, IdentifierSet.All);
    }

    [Theory]
    [InlineData("LibraryImport")]
    [InlineData("DllImport")]
    public void Imports_are_known(string identifier) => Assert.Contains(identifier, IdentifierSet.Imports);

    [Theory]
    [InlineData("Stream")]
    [InlineData("IDisposable")]
    [InlineData("Object")]
    [InlineData("IntPtr")]
    [InlineData("Accept")]
    [InlineData("Client")]
    [InlineData("Handle")]
    [InlineData("Close")]
    [InlineData("ToString")]
    [InlineData("Write")]
    public void It_leaves_out_what_every_file_has(string identifier) => Assert.DoesNotContain(identifier, IdentifierSet.All);

    [Fact]
    public void The_words_of_the_entrance_are_those_of_the_tables()
    {
        Assert.Equal(IdentifierSet.All.Order(StringComparer.Ordinal), EntranceWords.Sockets);
        Assert.Equal(IdentifierSet.Imports.Order(StringComparer.Ordinal), EntranceWords.Imports);
    }
}
