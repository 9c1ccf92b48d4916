using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// Which arguments of an operation on a socket say that it moves no bytes: a look at what has come in, which stays where it is,
/// and a send of nothing. Both are ways to ask whether the peer is still there.
/// </summary>
internal static class IdleForms
{
    private const int Peek = 2;

    /// <summary>Whether one of <paramref name="arguments"/> says so.</summary>
    public static bool MoveNothing(ImmutableArray<IArgumentOperation> arguments) => arguments.Any(argument => argument.Parameter switch
    {
        { Type: { Name: "SocketFlags", ContainingNamespace.Name: "Sockets" } } => argument.Value.ConstantValue is { HasValue: true, Value: int flags } && (flags & Peek) != 0,
        { Name: "size" or "count", Type.SpecialType: SpecialType.System_Int32 } => argument.Value.ConstantValue is { HasValue: true, Value: 0 },
        _ => false,
    });
}
