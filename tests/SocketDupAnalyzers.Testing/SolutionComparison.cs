using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The files of a fixed solution against those expected.</summary>
internal static class SolutionComparison
{
    public static async Task AssertEqualAsync(SolutionState expected, Solution actual, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var state in expected.Projects)
        {
            var project = actual.Projects.Single(p => p.Name == state.Name);
            await AssertEqualAsync(state, state.Sources, project.Documents, verifier, cancellationToken).ConfigureAwait(false);
            await AssertEqualAsync(state, state.AdditionalFiles, project.AdditionalDocuments, verifier, cancellationToken).ConfigureAwait(false);
            await AssertEqualAsync(state, state.AnalyzerConfigFiles, project.AnalyzerConfigDocuments, verifier, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task AssertEqualAsync(ProjectState state, SourceFileCollection expected, IEnumerable<TextDocument> actual, IVerifier verifier, CancellationToken cancellationToken)
    {
        var documents = actual.ToArray();
        verifier.Equal(expected.Count, documents.Length, $"Expected '{expected.Count}' files but the fixed project '{state.Name}' contains '{documents.Length}': {string.Join(", ", documents.Select(d => d.Name))}");
        for (var i = 0; i < documents.Length; i++)
        {
            var (path, content) = expected[i];
            var text = await documents[i].GetTextAsync(cancellationToken).ConfigureAwait(false);
            verifier.EqualOrDiff(content.ToString(), text.ToString(), $"content of '{path}' did not match. Diff shown with expected as baseline:");
            verifier.Equal(content.Encoding, text.Encoding, $"encoding of '{path}' was expected to be '{content.Encoding?.WebName}' but was '{text.Encoding?.WebName}'");
            var (name, folders) = SolutionBuilder.NameAndFolders(state.DefaultPrefix, path);
            verifier.Equal(name, documents[i].Name, $"file name was expected to be '{name}' but was '{documents[i].Name}'");
            verifier.SequenceEqual(folders, documents[i].Folders, message: $"folders were expected to be '{string.Join('/', folders)}' but were '{string.Join('/', documents[i].Folders)}'");
        }
    }
}
