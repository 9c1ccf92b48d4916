using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.Hosts;
using SocketDupAnalyzers.Hosts.Options;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts.Options;

/// <summary>What SDA0001 says of entries that are ignored, and that it says nothing of others.</summary>
public sealed class ConfigurationHostTests
{
    [Theory]
    [InlineData("")]
    [InlineData("socket_dup.report_limits = true")]
    [InlineData("socket_dup.report_limits = false")]
    [InlineData("socket_dup.report_limits = True")]
    [InlineData("socket_dup.report_limits = unset")]
    [InlineData("SOCKET_DUP.Report_Limits = true")]
    [InlineData("socket_dup.report_limits = true # a comment")]
    [InlineData("socket_dup.duplicating_methods =")]
    [InlineData("socket_dup.duplicating_methods = unset")]
    [InlineData("socket_dup.duplicating_methods = M:C.D(System.Net.Sockets.Socket)")]
    [InlineData("socket_dup.duplicating_methods = M:Not.There.D(System.Net.Sockets.Socket) | M:Not.There.E(System.Int32)|")]
    [InlineData("socket_dup.owning_parameters = M:C.D(System.Net.Sockets.Socket)/socket | M:C.E(System.Int32) / fd")]
    [InlineData("socket_dup.owning_parameters = M:C..ctor(System.Net.Sockets.Socket)/socket")]
    [InlineData("socket_dup_other.report_limits = 1")]
    [InlineData("dotnet_diagnostic.CA2000.severity = none")]
    public Task Nothing_is_said_of_entries_that_are_understood(string entry) => Configured.Test<ConfigurationHost>(entry).RunAsync();

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("1", "1")]
    [InlineData("true, false", "true, false")]
    [InlineData("", "")]
    public Task A_switch_is_true_or_false(string value, string named) =>
        Ignored("socket_dup.report_limits", value, named, "'true' or 'false' is expected");

    [Theory]
    [InlineData("T:System.Net.Sockets.Socket", "T:System.Net.Sockets.Socket", "the id of a type begins with 'T:'; that of a method is expected, as in 'M:N.T.M(System.Net.Sockets.Socket)'")]
    [InlineData("P:N.T.Copy", "P:N.T.Copy", "the id of a property begins with 'P:'; that of a method is expected, as in 'M:N.T.M(System.Net.Sockets.Socket)'")]
    [InlineData("M:N.T.A|F:N.T.copy|M:N.T.B", "F:N.T.copy", "the id of a field begins with 'F:'; that of a method is expected, as in 'M:N.T.M(System.Net.Sockets.Socket)'")]
    [InlineData("N.T.Copy", "N.T.Copy", "the documentation comment id of a method begins with 'M:', as in 'M:N.T.M(System.Net.Sockets.Socket)'")]
    [InlineData("M:N.T.#ctor(System.Int32)", "M:N.T.", "nothing follows the last dot; a constructor is written '..ctor', as in 'M:N.T..ctor(System.Int32)', since '#' begins a comment")]
    [InlineData("M:N.T.M(System.Int32", "M:N.T.M(System.Int32", "it ends too early for the documentation comment id of a method")]
    [InlineData("M:N.T.M(int)", "M:N.T.M(int)", "'int' is a keyword of C#; an id has the full name of the type, such as 'System.Int32' or 'System.IntPtr'")]
    public Task A_list_of_methods_has_ids_of_methods(string value, string named, string reason) =>
        Ignored("socket_dup.duplicating_methods", value, named, reason);

    [Theory]
    [InlineData("M:N.T.M(System.Int32)", "M:N.T.M(System.Int32)", "the parameter's name is missing; it stands behind the id of the method, as in 'M:N.T.M(System.Int32)/name'")]
    [InlineData("M:N.T.M(System.Int32)/", "M:N.T.M(System.Int32)/", "the parameter's name is missing; it stands behind the id of the method, as in 'M:N.T.M(System.Int32)/name'")]
    [InlineData("M:N.T.M(System.Int32)/0", "M:N.T.M(System.Int32)/0", "the parameter's name is missing; it stands behind the id of the method, as in 'M:N.T.M(System.Int32)/name'")]
    [InlineData("P:N.T.Item/value", "P:N.T.Item/value", "the id of a property begins with 'P:'; that of a method is expected, as in 'M:N.T.M(System.Net.Sockets.Socket)'")]
    public Task A_list_of_parameters_has_methods_and_names(string value, string named, string reason) =>
        Ignored("socket_dup.owning_parameters", value, named, reason);

    [Theory]
    [InlineData("socket_dup.report_limit", "there is no such option; did you mean 'socket_dup.report_limits'?")]
    [InlineData("socket_dup.duplicating_method", "there is no such option; did you mean 'socket_dup.duplicating_methods'?")]
    [InlineData("socket_dup.owning", "there is no such option; there are 'socket_dup.duplicating_methods', 'socket_dup.owning_parameters', 'socket_dup.report_limits'")]
    public Task A_key_that_no_option_has_is_named(string key, string reason) => Ignored(key, "true", "true", reason);

    [Fact]
    public Task A_bad_value_is_named_once_for_many_files()
    {
        var test = Configured.Test<ConfigurationHost>("socket_dup.report_limits = maybe\nsocket_dup.reports = 1")
            .Expecting(Problem("socket_dup.report_limits", "maybe", "'true' or 'false' is expected"))
            .Expecting(Problem("socket_dup.reports", "1", Suggestion.For("socket_dup.reports")));
        foreach (var name in Enumerable.Range(0, 20))
        {
            test.TestState.Sources.Add(($"/0/Folder{name % 3}/File{name}.cs", $"class C{name};"));
        }

        return test.RunAsync();
    }

    [Fact]
    public Task Each_bad_element_is_named_once() =>
        Configured.Test<ConfigurationHost>("socket_dup.duplicating_methods = a | M:N.T.M | b | a")
            .Expecting(Problem("socket_dup.duplicating_methods", "a", "the documentation comment id of a method begins with 'M:', as in 'M:N.T.M(System.Net.Sockets.Socket)'"))
            .Expecting(Problem("socket_dup.duplicating_methods", "b", "the documentation comment id of a method begins with 'M:', as in 'M:N.T.M(System.Net.Sockets.Socket)'"))
            .RunAsync();

    [Fact]
    public Task Sections_with_different_values_are_all_read()
    {
        var test = Verify.AnalyzerTest<ConfigurationHost>("class C;")
            .With("/.editorconfig", "root = true\n[Client/*.cs]\nsocket_dup.report_limits = on\n[Server/*.cs]\nsocket_dup.report_limits = off\nsocket_dup.report_limit = on\n")
            .Expecting(Problem("socket_dup.report_limits", "off", "'true' or 'false' is expected"))
            .Expecting(Problem("socket_dup.report_limits", "on", "'true' or 'false' is expected"))
            .Expecting(Problem("socket_dup.report_limit", "on", Suggestion.For("socket_dup.report_limit")));
        test.TestState.Sources.Add(("/Client/A.cs", "class A;"));
        test.TestState.Sources.Add(("/Server/B.cs", "class B;"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_entry_for_no_file_is_not_read() => Verify.AnalyzerTest<ConfigurationHost>("class C;")
        .With("/.editorconfig", "root = true\n[*.vb]\nsocket_dup.report_limits = on\n")
        .RunAsync();

    [Fact]
    public Task A_global_configuration_file_is_read() => Verify.AnalyzerTest<ConfigurationHost>("class C;")
        .With("/.globalconfig", "is_global = true\nsocket_dup.report_limits = on\nsocket_dup.limits = on\n")
        .Expecting(Problem("socket_dup.report_limits", "on", "'true' or 'false' is expected"))
        .Expecting(Problem("socket_dup.limits", "on", Suggestion.For("socket_dup.limits")))
        .RunAsync();

    [Fact]
    public Task Each_project_is_told_of_its_own_entries()
    {
        var test = Verify.AnalyzerTest<ConfigurationHost>("class C;")
            .With("/0/.editorconfig", "root = true\n[*.cs]\nsocket_dup.report_limits = maybe\n")
            .Expecting(Problem("socket_dup.report_limits", "maybe", "'true' or 'false' is expected"))
            .Expecting(Problem("socket_dup.report_limits", "perhaps", "'true' or 'false' is expected"));
        var other = test.TestState.AdditionalProjects["Other"];
        other.Sources.Add(("/Other/D.cs", "class D;"));
        other.AnalyzerConfigFiles.Add(("/Other/.editorconfig", "root = true\n[*.cs]\nsocket_dup.report_limits = perhaps\n"));
        return test.RunAsync();
    }

    private static Task Ignored(string key, string value, string named, string reason) =>
        Configured.Test<ConfigurationHost>($"{key} = {value}").Expecting(Problem(key, named, reason)).RunAsync();

    private static DiagnosticResult Problem(string key, string value, string reason) =>
        new DiagnosticResult(Rules.SDA0001_OptionIsInvalid).WithArguments(key, value, reason);
}
