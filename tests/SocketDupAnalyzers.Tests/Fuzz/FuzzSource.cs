using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Tests.Cases;
using SocketDupAnalyzers.Tests.Support;

namespace SocketDupAnalyzers.Tests.Fuzz;

/// <summary>A text to mutate, and the files that it is compiled with.</summary>
internal sealed record FuzzSource(string Name, string Text, params SyntaxTree[] Others)
{
    /// <summary>Every case file, every example of every page, every file of the samples.</summary>
    public static IReadOnlyList<FuzzSource> All()
    {
        var duplication = CaseCompilation.Parse("SocketDuplication.cs", Repository.SocketDuplication);
        var cases = Repository.Files("tests/SocketDupAnalyzers.Tests/Corpus", "*.cs").Select(file => new FuzzSource(file, Repository.Read(file)));
        var examples = Repository.Files("docs/rules", "*.md").SelectMany(page => new Page(Repository.Read(page)).Examples
            .Select((example, i) => new FuzzSource($"{page} example {i}", example, duplication)));
        var samples = Repository.Files("docs/samples", "*.cs").Select(file => new FuzzSource(file, Repository.Read(file), duplication));
        return [.. cases, .. examples, .. samples];
    }
}
