using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;
using SocketDupAnalyzers.Summaries;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// The calls that say nothing to a type: of a method on another object that is handed plain data. What it does to its own connections is the story of its own
/// type, and what this one knows is out of its reach; only a lock, or a flag that is exchanged, may let one caller through at a time whatever it is handed.
/// </summary>
internal sealed class Strangers
{
    private readonly Bodies _bodies;
    private readonly KnownApis _apis;
    private readonly Dictionary<ISymbol, bool> _strange = new(SymbolEqualityComparer.Default);

    public Strangers(Bodies bodies, KnownApis apis)
    {
        _bodies = bodies;
        _apis = apis;
    }

    /// <summary>Whether <paramref name="call"/> is one of these, and takes no lock for its caller.</summary>
    public bool Has(CallSite call) => IsUnrelated(call) && !_bodies.MayLock(call.Method.ContainingType.OriginalDefinition);

    /// <summary>Whether what <paramref name="call"/> does is out of this type's sight.</summary>
    public bool IsUnrelated(CallSite call) =>
        call.Method is { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction), ContainingType: { } type }
        && IsStrange(type.OriginalDefinition)
        && _apis.KindOf(call.Receiver?.Type) is null
        && (call.Method.MethodKind != MethodKind.PropertySet || PlainTypes.Has(call.Method.Parameters[call.Method.Parameters.Length - 1].Type))
        && call.Arguments.All(argument => PlainTypes.Has(argument.Value));

    private bool IsStrange(INamedTypeSymbol type)
    {
        if (!_strange.TryGetValue(type, out var known))
        {
            known = !BodyTraits.IsSameOrBase(type, _bodies.Type);
            _strange.Add(type, known);
        }

        return known;
    }
}
