using Xunit;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>The unshipped rules follow from the shipped ones.</summary>
public sealed class ReleaseFileTests
{
    private const string Release = """
        ## Release 0.1.0

        ### New Rules

        Rule ID | Category | Severity | Notes
        --------|----------|----------|-------

        """;

    [Fact]
    public void A_shipped_rule_is_not_new() => Assert.DoesNotContain(
        "SDA1001", ReleaseFile.Write(Release + "SDA1001 | SocketLifetime | Warning | Title\n"));

    [Fact]
    public void A_rule_with_another_severity_is_changed() => Assert.Contains(
        """
        ### Changed Rules

        Rule ID | New Category | New Severity | Old Category | Old Severity | Notes
        --------|--------------|--------------|--------------|--------------|-------
        SDA1001 | SocketLifetime | Warning | SocketLifetime | Info | Socket is duplicated after it was closed

        """,
        ReleaseFile.Write(Release + "SDA1001 | SocketLifetime | Info | Title\n"));

    [Fact]
    public void A_rule_that_is_gone_is_removed() => Assert.Contains(
        """
        ### Removed Rules

        Rule ID | Category | Severity | Notes
        --------|----------|----------|-------
        SDA9999 | SocketLifetime | Info |

        """,
        ReleaseFile.Write(Release + "SDA9999 | SocketLifetime | Info | Title\n"));

    [Fact]
    public void A_rule_that_was_removed_before_is_not_removed_again() => Assert.DoesNotContain(
        "SDA9999",
        ReleaseFile.Write(Release + "SDA9999 | SocketLifetime | Info | Title\n\n## Release 0.2.0\n\n### Removed Rules\n\nSDA9999 | SocketLifetime | Info | Title\n"));
}
