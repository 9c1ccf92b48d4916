using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>
/// One walk down the calls, with Tarjan's bookkeeping of strongly connected components (SIAM J. Comput. 1972):
/// a method in a call cycle is unknown, whichever of its methods the walk met first. A walk that gets too deep makes the
/// method that it began with unknown and nothing else: what is known of a method never depends on who asked, or when.
/// </summary>
internal sealed class SummarySession
{
    private readonly Dictionary<ISymbol, Frame> _frames = new(SymbolEqualityComparer.Default);
    private readonly Stack<Frame> _open = new();
    private readonly Stack<Frame> _callers = new();
    private readonly int _deepest;
    private bool _isTooDeep;

    /// <param name="deepest">How high a method may stand above the calls below it.</param>
    public SummarySession(int deepest) => _deepest = deepest;

    /// <summary>Whether one more call may be followed; where not, the whole walk comes to nothing.</summary>
    public bool MayGoDeeper()
    {
        _isTooDeep |= _callers.Count >= _deepest;
        return !_isTooDeep;
    }

    /// <summary>The method being summarized calls one of that height.</summary>
    public void NoteBelow(int height)
    {
        if (_callers.Count > 0)
        {
            _callers.Peek().Below = Math.Max(_callers.Peek().Below, height);
        }
    }

    /// <summary>Whether <paramref name="method"/> was met on this walk and its component is not complete; notes the cycle.</summary>
    public bool ClosesCycle(ISymbol method)
    {
        if (!_frames.TryGetValue(method, out var frame) || !frame.IsOpen)
        {
            return false;
        }

        var caller = _callers.Peek();
        caller.Low = Math.Min(caller.Low, frame.Index);
        frame.IsCyclic |= ReferenceEquals(frame, caller);
        return true;
    }

    /// <summary>Summarizes <paramref name="method"/> by <paramref name="compute"/>; publishes what is complete.</summary>
    public MethodSummary? Visit(ISymbol method, Func<MethodSummary?> compute, Func<IReadOnlyList<ISymbol>, KnownSummary, KnownSummary> publish)
    {
        var frame = new Frame(method, _frames.Count);
        _frames[method] = frame;
        _open.Push(frame);
        _callers.Push(frame);
        var summary = compute();
        _callers.Pop();
        if (_isTooDeep)
        {
            return _callers.Count == 0 ? publish(new[] { method }, new KnownSummary(null, _deepest + 1)).Summary : null;
        }

        if (frame.Low < frame.Index)
        {
            _callers.Peek().Low = Math.Min(_callers.Peek().Low, frame.Low);
            NoteBelow(frame.Below);
            return null;
        }

        var component = Complete(frame);
        var height = Math.Min(component.Count + frame.Below, _deepest + 1);
        var isKnown = !frame.IsCyclic && component.Count == 1 && height <= _deepest;
        var known = publish(component, new KnownSummary(isKnown ? summary : null, height));
        NoteBelow(known.Height);
        return known.Summary;
    }

    /// <summary>Takes the component of <paramref name="frame"/>, which was met first of it, from the open ones.</summary>
    private List<ISymbol> Complete(Frame frame)
    {
        var component = new List<ISymbol> { frame.Method };
        for (var member = _open.Pop(); ; member = _open.Pop())
        {
            member.IsOpen = false;
            if (ReferenceEquals(member, frame))
            {
                return component;
            }

            component.Add(member.Method);
        }
    }

    private sealed class Frame
    {
        public Frame(ISymbol method, int index)
        {
            Method = method;
            Index = index;
            Low = index;
        }

        public ISymbol Method { get; }

        public int Index { get; }

        public int Low { get; set; }

        /// <summary>The greatest height of what it calls outside its component.</summary>
        public int Below { get; set; }

        public bool IsOpen { get; set; } = true;

        public bool IsCyclic { get; set; }
    }
}
