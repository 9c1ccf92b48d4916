using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// The calls that say nothing to a type: of a method on another object that is handed plain data. What it does to its own connections is the story of its own
/// type, and what this one knows is out of its reach; only a lock, or a flag that is exchanged, may let one caller through at a time whatever it is handed.
/// </summary>
internal sealed class Strangers
{
    private readonly Bodies _bodies;
    private readonly KnownApis _apis;

    public Strangers(Bodies bodies, KnownApis apis)
    {
        _bodies = bodies;
        _apis = apis;
    }

    /// <summary>Whether <paramref name="call"/>, of a method that can be seen, is one of these.</summary>
    public bool Have(CallSite call) =>
        call.Method is { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction), ContainingType: not null } method
        && _apis.KindOf(call.Receiver?.Type) is null
        && (method.MethodKind != MethodKind.PropertySet || PlainTypes.Has(method.Parameters[method.Parameters.Length - 1].Type))
        && call.Arguments.All(argument => PlainTypes.Has(argument.Value))
        && !_bodies.IsNoticed(method);
}
