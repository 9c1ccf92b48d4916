using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What one iteration of a fix did.</summary>
/// <param name="IsOffered">Whether there was an action at all.</param>
/// <param name="IsAbandoned">Whether a Fix All gave no action.</param>
/// <param name="Changed">The changed solution, if the action changed anything.</param>
/// <param name="Failure">A difference between the action's tree and its text.</param>
internal readonly record struct FixStep(bool IsOffered, bool IsAbandoned = false, Solution? Changed = null, ExceptionDispatchInfo? Failure = null)
{
    public static FixStep None => new(IsOffered: false);

    public static FixStep Abandoned => new(IsOffered: true, IsAbandoned: true);
}
