namespace SocketDupAnalyzers.Flow;

/// <summary>
/// What is known at one point of a body. A point holds a bounded set of such states: states with the same
/// discriminant are joined, the rest stay apart (ESP's property simulation: Das, Lerner, Seigle, PLDI 2002).
/// Implementations are immutable.
/// </summary>
internal interface IFlowState<TSelf>
    where TSelf : class, IFlowState<TSelf>
{
    /// <summary>Equal for states of the same discriminant.</summary>
    int DiscriminantHash { get; }

    /// <summary>Whether this state and <paramref name="other"/> agree on all that must be kept apart.</summary>
    bool HasSameDiscriminant(TSelf other);

    /// <summary>The least upper bound of two states of the same discriminant; this very object where <paramref name="other"/> adds nothing.</summary>
    TSelf Join(TSelf other);

    /// <summary>The least upper bound of any two states: what disagrees becomes unknown; this very object where <paramref name="other"/> adds nothing.</summary>
    TSelf Widen(TSelf other);
}
