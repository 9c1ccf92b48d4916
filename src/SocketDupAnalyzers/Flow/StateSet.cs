using System.Collections.Generic;

namespace SocketDupAnalyzers.Flow;

/// <summary>The states of one point: one for each discriminant, up to a bound; past it they widen into one.</summary>
internal sealed class StateSet<TState>
    where TState : class, IFlowState<TState>
{
    private readonly int _bound;
    private readonly List<TState> _states = new();
    private bool _widened;

    public StateSet(int bound) => _bound = bound;

    /// <summary>The states, in the order in which their discriminants first came.</summary>
    public IReadOnlyList<TState> States => _states;

    /// <summary>Whether <paramref name="state"/> is one of them as it is.</summary>
    public bool Has(TState state)
    {
        foreach (var known in _states)
        {
            if (ReferenceEquals(known, state))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds <paramref name="state"/>; the state to go on with, or null where nothing is new.</summary>
    public TState? Add(TState state)
    {
        if (_widened)
        {
            return Replace(0, _states[0].Widen(state));
        }

        for (var i = 0; i < _states.Count; i++)
        {
            var known = _states[i];
            if (ReferenceEquals(known, state))
            {
                return null;
            }

            if (known.DiscriminantHash == state.DiscriminantHash && known.HasSameDiscriminant(state))
            {
                return Replace(i, known.Join(state));
            }
        }

        _states.Add(state);
        return _states.Count <= _bound ? state : WidenAll();
    }

    private TState? Replace(int index, TState state)
    {
        if (ReferenceEquals(_states[index], state))
        {
            return null;
        }

        _states[index] = state;
        return state;
    }

    private TState WidenAll()
    {
        var all = _states[0];
        for (var i = 1; i < _states.Count; i++)
        {
            all = all.Widen(_states[i]);
        }

        _states.Clear();
        _states.Add(all);
        _widened = true;
        return all;
    }
}
