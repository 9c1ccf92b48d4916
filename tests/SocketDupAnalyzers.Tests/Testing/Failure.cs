using System;
using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.Tests.Testing;

internal static class Failure
{
    /// <summary>The message of a verification that must fail.</summary>
    public static async Task<string> Of(Task verification) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => verification)).Message;
}
