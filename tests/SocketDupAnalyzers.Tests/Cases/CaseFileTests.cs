using System.Collections.Generic;
using Xunit;

namespace SocketDupAnalyzers.Tests.Cases;

/// <summary>The markers of case files mean what <see cref="CaseFile"/> says.</summary>
public sealed class CaseFileTests
{
    private const string Text = """
        a(); //! SDA1001
        b(); //? SDA1002
        c(); // why //! SDA1001 SDA2001
        d();
        """;

    private static readonly HashSet<string> s_all = ["SDA1001", "SDA1002", "SDA2001"];

    [Fact]
    public void What_is_marked_may_be_reported() => Assert.Empty(
        new CaseFile(Text).Compare(new HashSet<(int, string)> { (1, "SDA1001"), (2, "SDA1002"), (3, "SDA1001"), (3, "SDA2001") }, s_all));

    [Fact]
    public void What_must_be_reported_is_missed() => Assert.Equal(
        ["missed SDA1001 line 1: a(); //! SDA1001", "missed SDA2001 line 3: c(); // why //! SDA1001 SDA2001"],
        new CaseFile(Text).Compare(new HashSet<(int, string)> { (3, "SDA1001") }, s_all));

    [Fact]
    public void What_is_not_demanded_is_not_missed() => Assert.Equal(
        ["missed SDA2001 line 3: c(); // why //! SDA1001 SDA2001"],
        new CaseFile(Text).Compare(new HashSet<(int, string)>(), new HashSet<string> { "SDA2001" }));

    [Fact]
    public void A_report_without_a_marker_is_false() => Assert.Equal(
        ["false  SDA1002 line 1: a(); //! SDA1001", "false  SDA1001 line 4: d();"],
        new CaseFile(Text).Compare(
            new HashSet<(int, string)> { (1, "SDA1001"), (1, "SDA1002"), (3, "SDA1001"), (3, "SDA2001"), (4, "SDA1001") }, s_all));
}
