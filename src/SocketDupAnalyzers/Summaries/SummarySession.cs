using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>
/// One walk down the calls, with Tarjan's bookkeeping of strongly connected components (SIAM J. Comput. 1972):
/// a method in a call cycle is unknown, whichever of its methods the walk met first.
/// </summary>
internal sealed class SummarySession
{
    private readonly Dictionary<ISymbol, Frame> _frames = new(SymbolEqualityComparer.Default);
    private readonly Stack<Frame> _open = new();
    private readonly Stack<Frame> _callers = new();

    public int Depth => _callers.Count;

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
    public MethodSummary? Visit(ISymbol method, Func<MethodSummary?> compute, Action<ISymbol, MethodSummary?> publish)
    {
        var frame = new Frame(method, _frames.Count);
        _frames[method] = frame;
        _open.Push(frame);
        _callers.Push(frame);
        var summary = compute();
        _callers.Pop();
        if (frame.Low < frame.Index)
        {
            _callers.Peek().Low = Math.Min(_callers.Peek().Low, frame.Low);
            return null;
        }

        var isCycle = frame.IsCyclic || !ReferenceEquals(_open.Peek(), frame);
        Frame member;
        do
        {
            member = _open.Pop();
            member.IsOpen = false;
            publish(member.Method, isCycle ? null : summary);
        }
        while (!ReferenceEquals(member, frame));
        return isCycle ? null : summary;
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

        public bool IsOpen { get; set; } = true;

        public bool IsCyclic { get; set; }
    }
}
