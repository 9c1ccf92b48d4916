using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Cases;

/// <summary>
/// The case files under <c>Corpus</c>, in a folder for each rule, are reported as their markers say (see <see cref="CaseFile"/>).
/// The folder of a rule that the package does not have yet is left out, and so are the markers of such a rule elsewhere. Whole
/// programs, that are about no single rule, have a folder of their own.
/// </summary>
public sealed class CorpusTests
{
    private const string Corpus = "tests/SocketDupAnalyzers.Tests/Corpus/";

    private static readonly HashSet<string> s_ids = [.. Rules.All.Select(rule => rule.Id)];

    public static TheoryData<string> Files => new(Paths());

    public static TheoryData<string> Folders => new(Paths().Select(RuleOf).Where(s_ids.Contains).Distinct());

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_case_file_is_reported_as_it_is_marked(string file)
    {
        var rule = RuleOf(file);
        var text = Repository.Read(Corpus + file);
        var compilation = CaseCompilation.Of(rule, CaseCompilation.Parse(file, text));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await compilation.WithAnalyzers(Package.Analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");

        var reported = diagnostics.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id)).ToHashSet();
        var problems = new CaseFile(text).Compare(reported, Demanded(rule));
        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems.Prepend($"{file}:")));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_demands_its_rule(string rule) => Assert.Contains(
        Paths().Where(file => RuleOf(file) == rule),
        file => new CaseFile(Repository.Read(Corpus + file)).Demands.Contains(rule));

    private static IEnumerable<string> Paths() => Repository.Files(Corpus, "*.cs")
        .Select(file => file[Corpus.Length..])
        .Where(file => RuleOf(file) == "Programs" || s_ids.Contains(RuleOf(file)));

    private static string RuleOf(string file) => file[..file.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The rules that are on: those that are by default, and the one that the file is about.</summary>
    private static HashSet<string> Demanded(string rule) =>
        [.. Rules.All.Where(descriptor => descriptor.IsEnabledByDefault).Select(descriptor => descriptor.Id), rule];
}
