using System.Collections.Generic;
using System.Linq;

namespace SocketDupAnalyzers.Summaries;

/// <summary>One body as far as anything in it has to do with sockets, work or locks, in the order of its operations.</summary>
internal sealed class BodyOutline
{
    public BodyOutline(IReadOnlyList<TraitSite> sites)
    {
        Sites = sites;
        Traits = sites.Aggregate(Traits.None, (sum, site) => sum | site.Traits);
    }

    public IReadOnlyList<TraitSite> Sites { get; }

    /// <summary>What the body does by itself.</summary>
    public Traits Traits { get; }
}
