using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// The fixes of one test mostly end in the same text: forks of one solution with equal text become one solution, whose
/// diagnostics are computed once.
/// </summary>
internal sealed class SolutionCache(Func<Solution, CancellationToken, Task<ImmutableArray<ReportedDiagnostic>>> diagnose)
{
    private readonly ConcurrentDictionary<string, Solution> _solutions = new(StringComparer.Ordinal);
    private readonly Dictionary<Solution, ImmutableArray<ReportedDiagnostic>> _diagnostics = [];

    public async Task<ImmutableArray<ReportedDiagnostic>> DiagnoseAsync(Solution solution, CancellationToken cancellationToken)
    {
        if (!_diagnostics.TryGetValue(solution, out var diagnostics))
        {
            _diagnostics.Add(solution, diagnostics = await diagnose(solution, cancellationToken).ConfigureAwait(false));
        }

        return diagnostics;
    }

    public async Task<Solution> UnifyAsync(Solution solution, CancellationToken cancellationToken)
    {
        var key = new StringBuilder();
        foreach (var document in solution.Projects.SelectMany(p => p.Documents.Concat(p.AdditionalDocuments).Concat(p.AnalyzerConfigDocuments)))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            key.Append(document.Name).Append('\0').AppendJoin('/', document.Folders).Append('\0').Append(document.FilePath).Append('\0')
                .Append(text.Encoding?.WebName).Append('\0').Append(text).Append('\0');
        }

        return _solutions.GetOrAdd(key.ToString(), solution);
    }
}
