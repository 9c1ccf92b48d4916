using System.Collections.Generic;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>Notes which descriptors that came in are duplicated or used while they are as they came in.</summary>
internal sealed class InputRecorder : IModelListener
{
    public HashSet<Place> Duplicated { get; } = new();

    public HashSet<Place> Used { get; } = new();

    public HashSet<Place> Kept { get; } = new();

    public void Hear(ModelEvent happened)
    {
        if (happened.Descriptor is { IsRecent: true, Site: Place place } && happened.Before.Typestate == Typestate.Open)
        {
            switch (happened.Kind)
            {
                case ModelEventKind.Given:
                    Kept.Add(place);
                    break;
                case ModelEventKind.Duplicated:
                    Duplicated.Add(place);
                    break;
                case ModelEventKind.Used when !happened.Before.IsKnownOpen && !DisposedGuard.Covers(happened.Operation) && !DisposedGuard.IsSwallowed(happened.Operation):
                    Used.Add(place);
                    break;
            }
        }
    }
}
