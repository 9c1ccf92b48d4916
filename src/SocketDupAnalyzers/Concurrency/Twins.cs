using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// Two forms of one operation: <c>Negotiate()</c>, and <c>BeginNegotiate(callback)</c> that tells by a callback when it is through. Whoever calls the one
/// does not call the other on the same object meanwhile.
/// </summary>
internal sealed class Twins
{
    private const string Begin = "Begin";

    private readonly IReadOnlyDictionary<ISymbol, BodyResult> _members;

    /// <param name="members">The members of the type, with what each does.</param>
    public Twins(IReadOnlyDictionary<ISymbol, BodyResult> members) => _members = members;

    /// <summary>Whether <paramref name="work"/> is only there when the asynchronous form of <paramref name="method"/> was called.</summary>
    public bool Are(IMethodSymbol method, Work work)
    {
        if (!_members.Keys.Any(member => member is IMethodSymbol starter && IsAsynchronousForm(starter, method)))
        {
            return false;
        }

        var seen = new HashSet<Work> { work };
        var pending = new Stack<Work>(seen);
        var isStarted = false;
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            foreach (var starter in _members.Where(member => member.Value.Started.Contains(current)))
            {
                if (starter.Key is IMethodSymbol caller && Background.IsCallable(caller))
                {
                    isStarted = true;
                    if (!IsAsynchronousForm(caller, method))
                    {
                        return false;
                    }
                }

                foreach (var earlier in _members.SelectMany(member => member.Value.Started).Where(earlier => earlier.Reach.Contains(starter.Key) && seen.Add(earlier)))
                {
                    pending.Push(earlier);
                }
            }
        }

        return isStarted;
    }

    private static bool IsAsynchronousForm(IMethodSymbol starter, IMethodSymbol method) =>
        starter.Name.Length == Begin.Length + method.Name.Length
        && starter.Name.StartsWith(Begin, StringComparison.Ordinal)
        && starter.Name.EndsWith(method.Name, StringComparison.Ordinal)
        && starter.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate);
}
