using System;
using System.Linq;
using System.Reflection;
using SocketDupAnalyzers.Hosts.Options;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts.Options;

/// <summary>What holds for every option, and how their values are read.</summary>
public sealed class OptionDefinitionTests
{
    public static TheoryData<string> Keys => new(OptionDefinitions.All.Select(option => option.Key));

    [Fact]
    public void All_options_are_listed_in_order()
    {
        var fields = typeof(OptionDefinitions).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => typeof(OptionDefinition).IsAssignableFrom(field.FieldType))
            .Select(field => ((OptionDefinition)field.GetValue(null)!).Key);
        Assert.Equal(fields.Order(StringComparer.Ordinal), OptionDefinitions.All.Select(option => option.Key));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_option_says_what_it_is(string key)
    {
        var option = OptionDefinitions.All.Single(option => option.Key == key);
        Assert.StartsWith(OptionDefinition.Prefix, key, StringComparison.Ordinal);
        Assert.Equal(key.ToLowerInvariant(), key);
        Assert.NotEmpty(option.Values);
        Assert.EndsWith(".", option.Description, StringComparison.Ordinal);
        Assert.Empty(option.ProblemsIn([option.DefaultText]));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_page_on_configuration_says_the_same(string key)
    {
        var option = OptionDefinitions.All.Single(option => option.Key == key);
        var value = option.DefaultText.Length == 0 ? "" : $"`{option.DefaultText}` ";
        Assert.Contains($"\n| `{key}` | {option.Values} | {value}| {option.Description} |\n", Repository.Read("docs/configuration.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(false, "false")]
    [InlineData(false, "no")]
    [InlineData(true, "true")]
    [InlineData(true, "TRUE")]
    [InlineData(true, "false", "true")]
    public void A_switch_is_on_where_any_file_has_it_on(bool expected, params string[] values) =>
        Assert.Equal(expected, OptionDefinitions.ReportLimits.Read(values));

    [Fact]
    public void Lists_of_all_files_are_one_list() => Assert.Equal(
        ["M:A.B.C", "M:A.B.D(System.Int32,System.Int32)", "M:A.B.#ctor"],
        OptionDefinitions.DuplicatingMethods.Read(["M:A.B.C | M:A.B.D(System.Int32, System.Int32)", "M:A.B..ctor|M:A.B.C|", "bad"]).Select(id => id.Declaration));

    [Fact]
    public void Parameters_have_a_method_and_a_name() => Assert.Equal(
        [("M:A.B.#ctor(System.Int32)", "fd"), ("M:A.B.C(System.Int32)", "fd")],
        OptionDefinitions.OwningParameters.Read(["M:A.B..ctor(System.Int32)/fd | M:A.B.C(System.Int32) / fd | M:A.B.C"]).Select(id => (id.Method.Declaration, id.Name)));
}
