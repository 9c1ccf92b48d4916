using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>One way to mend a diagnostic: a title in the menu, and the texts that it may come to.</summary>
/// <param name="name">Behind the id of the diagnostic, the equivalence key.</param>
/// <param name="title">What the menu shows.</param>
internal abstract class SocketEdit(string name, string title)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    /// <summary>Whether a later report of the same story may come to light in the place of the one mended.</summary>
    public virtual bool MayContinue => false;

    /// <summary>Whether it may add a document to the project, so that what comes of one document concerns the others.</summary>
    public virtual bool AddsDocuments => false;

    /// <summary>
    /// Plans of the edit, within the member of the report and the best first; none where it makes no sense.
    /// The first that stands the checks is what is offered.
    /// </summary>
    public abstract Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation);
}
