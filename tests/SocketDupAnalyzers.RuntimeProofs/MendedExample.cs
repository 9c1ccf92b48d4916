using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>What becomes of a page's bad example.</summary>
internal static class MendedExample
{
    /// <summary>
    /// The example with <paramref name="type"/> after the package's own fix, which is what the page shows;
    /// what the page shows where the rule has no fix.
    /// </summary>
    public static async Task<string> OfAsync(string id, string type)
    {
        Page page = Page.Of(id);
        if (Package.HasFix(id))
        {
            Assert.Equal(page.Fixed(type), await PackageFix.ApplyAsync(id, page.Bad(type)));
        }

        return page.Fixed(type);
    }
}
