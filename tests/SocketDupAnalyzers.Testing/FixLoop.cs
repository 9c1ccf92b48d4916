using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Applies one kind of fix until nothing is reported, offered or changed any more, and counts its iterations.</summary>
internal sealed class FixLoop(
    Func<Solution, CancellationToken, Task<ImmutableArray<ReportedDiagnostic>>> diagnose,
    Func<Solution, ImmutableArray<ReportedDiagnostic>, int, IVerifier, CancellationToken, Task<FixStep>> step,
    bool stopAfterOne,
    IVerifier verifier)
{
    /// <summary>The solution at the end, and what is wrong with the way there.</summary>
    public async Task<(Solution Solution, ExceptionDispatchInfo? Failure)> RunAsync(Solution solution, int expectedIterations, CancellationToken cancellationToken)
    {
        // A bound of one is exact: a fix is expected.
        var expected = expectedIterations == -1 ? 1 : expectedIterations;
        ImmutableArray<ReportedDiagnostic> previous = [];
        ExceptionDispatchInfo? failure = null;
        var iterations = 0;
        for (var i = 0; ; i++)
        {
            var diagnostics = await diagnose(solution, cancellationToken).ConfigureAwait(false);
            if (diagnostics.IsEmpty || AreSame(diagnostics, previous))
            {
                break;
            }

            previous = diagnostics;
            if (iterations > Math.Abs(expected))
            {
                return (solution, failure ?? Capture(false, "The upper limit for the number of code fix iterations was exceeded"));
            }

            var result = await step(solution, diagnostics, i, verifier, cancellationToken).ConfigureAwait(false);
            failure ??= result.Failure;
            if (result.IsAbandoned)
            {
                return (solution, failure);
            }

            iterations += result.IsOffered ? 1 : 0;
            solution = result.Changed ?? solution;
            if (result.Changed is null || stopAfterOne)
            {
                break;
            }
        }

        return (solution, failure ?? expected switch
        {
            0 => Capture(iterations == 0, "No code fixes were expected, but a fix was offered that made no changes to the code."),
            > 0 => Capture(iterations == expected, $"Expected '{expected}' iterations but found '{iterations}' iterations."),
            _ => Capture(iterations <= -expected, "The upper limit for the number of code fix iterations was exceeded"),
        });
    }

    private ExceptionDispatchInfo? Capture(bool holds, string message)
    {
        try
        {
            verifier.True(holds, message);
            return null;
        }
        catch (Exception exception)
        {
            return ExceptionDispatchInfo.Capture(exception);
        }
    }

    private static bool AreSame(ImmutableArray<ReportedDiagnostic> x, ImmutableArray<ReportedDiagnostic> y) =>
        x.Select(Identity).SequenceEqual(y.Select(Identity));

    private static (ProjectId, string, Text.TextSpan) Identity(ReportedDiagnostic d) => (d.Project.Id, d.Diagnostic.Id, d.Diagnostic.Location.SourceSpan);
}
