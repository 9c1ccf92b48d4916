using System;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Architecture;

/// <summary>Every descriptor is whole, and every rule of the package has one.</summary>
public partial class RuleTests
{
    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = Rules.All.Select(rule => rule.Id).ToArray();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.NotEmpty(ids);
    }

    [Fact]
    public void A_field_is_named_after_its_id() => Assert.Empty(
        from field in typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
        let rule = (DiagnosticDescriptor)field.GetValue(null)!
        where !FieldName().IsMatch(field.Name) || !field.Name.StartsWith(rule.Id + "_", StringComparison.Ordinal)
        select field.Name);

    [Fact]
    public void A_rule_has_all_that_a_reader_needs() => Assert.All(Rules.All, rule =>
    {
        Assert.Equal(HelpLink.For(rule.Id), rule.HelpLinkUri);
        Assert.Matches("^Socket[A-Z][a-z]+$", rule.Category);
        Assert.True(rule.DefaultSeverity != DiagnosticSeverity.Hidden || rule.Category == "SocketConfiguration");
        Assert.NotEqual(DiagnosticSeverity.Error, rule.DefaultSeverity);
        foreach (var text in new[] { rule.Title.ToString(), rule.MessageFormat.ToString() })
        {
            Assert.NotEmpty(text);
            Assert.Equal(text.Trim().TrimEnd('.'), text);
            Assert.DoesNotContain("\n", text, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Rules_of_one_thousand_share_a_category() => Assert.All(
        Rules.All.GroupBy(rule => rule.Id[..4]),
        family => Assert.Single(family.Select(rule => rule.Category).Distinct()));

    [Fact]
    public void An_analyzer_reports_every_rule_about_code()
    {
        var reported = Package.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).ToArray();
        Assert.Equal(reported.Distinct(), reported);
        Assert.Subset(reported.ToHashSet(), Rules.All.Select(rule => rule.Id).Where(id => !id.StartsWith("SDA0", StringComparison.Ordinal)).ToHashSet());
        Assert.Empty(reported.Except(Rules.All.Select(rule => rule.Id)));
    }

    [Fact]
    public void Analyzers_are_sealed_and_public() => Assert.All(Package.Analyzers, analyzer => Assert.True(analyzer.GetType() is { IsSealed: true, IsPublic: true }));

    [GeneratedRegex("^SDA[0-9]{4}_[A-Z][A-Za-z]+$")]
    private static partial Regex FieldName();
}
