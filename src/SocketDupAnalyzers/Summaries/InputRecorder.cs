using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>Notes what is done to descriptors that came in while they are as they came in.</summary>
internal sealed class InputRecorder : IModelListener
{
    private readonly bool _isAsync;

    /// <param name="isAsync">Whether the caller goes on at the first <c>await</c>.</param>
    public InputRecorder(bool isAsync) => _isAsync = isAsync;

    public HashSet<Place> Duplicated { get; } = new();

    public HashSet<Place> Used { get; } = new();

    public HashSet<Place> Kept { get; } = new();

    public HashSet<Place> Reopened { get; } = new();

    /// <summary>Those that are closed somewhere, on the way out of an exception perhaps.</summary>
    public HashSet<Place> Closed { get; } = new();

    /// <summary>Those of which it is taken for granted that nobody closes them.</summary>
    public HashSet<Place> Exposed { get; } = new();

    /// <summary>Where that is first so, in the order of the source.</summary>
    public Dictionary<Place, IOperation> ExposedAt { get; } = new();

    /// <summary>Those of which that is so when the caller goes on already.</summary>
    public HashSet<Place> Late { get; } = new();

    public void Hear(ModelEvent happened)
    {
        if (happened.Descriptor is not { IsRecent: true, Site: Place place })
        {
            return;
        }

        if (happened.Kind == ModelEventKind.Reopened)
        {
            // Open or closed until then, it is open now.
            Reopened.Add(place);
        }
        else if (happened.Before.Typestate == Typestate.Open)
        {
            NoteExposure(place, happened);
            switch (happened.Kind)
            {
                case ModelEventKind.Given:
                    Kept.Add(place);
                    break;
                case ModelEventKind.Closed:
                    Closed.Add(place);
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

    private void NoteExposure(Place place, ModelEvent happened)
    {
        var needsOpen = happened.Kind switch
        {
            ModelEventKind.Used or ModelEventKind.Duplicated => true,
            ModelEventKind.Begun => _isAsync,
            ModelEventKind.Given => _isAsync && IsStored(happened.Operation),
            _ => false,
        };
        if (!needsOpen || DisposedGuard.ExpectsClose(happened.Operation))
        {
            return;
        }

        Exposed.Add(place);
        if (!ExposedAt.TryGetValue(place, out var first) || happened.Operation.Syntax.SpanStart < first.Syntax.SpanStart)
        {
            ExposedAt[place] = happened.Operation;
        }

        if (_isAsync && (happened.Kind is ModelEventKind.Begun or ModelEventKind.Given || happened.State.Places.ContainsKey(Place.Awaited)))
        {
            Late.Add(place);
        }
    }

    /// <summary>Whether it is put where it stays: into a member or a collection of the framework's, not into the hands of unknown code.</summary>
    private static bool IsStored(IOperation operation) => operation switch
    {
        IInvocationOperation call => QuietCalls.IsFramework(call.TargetMethod.ContainingAssembly),
        ILocalReferenceOperation or IParameterReferenceOperation => true,
        _ => false,
    };
}
