using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// Which lock a call takes or gives back. The one place that knows that a <c>lock</c> statement is calls of <c>Monitor</c> or of
/// <c>Lock</c>, as the compiler's version has it.
/// </summary>
internal sealed class Locks
{
    private readonly KnownApis _apis;
    private readonly Bodies _bodies;
    private readonly ObjectPaths _paths;

    public Locks(KnownApis apis, Bodies bodies, ObjectPaths paths)
    {
        _apis = apis;
        _bodies = bodies;
        _paths = paths;
    }

    /// <summary>
    /// The locks of the <c>lock</c> statements around <paramref name="syntax"/> in its body. By the source and not by the graph, which
    /// has calls in their place, and for a <c>Lock</c> of reference assemblies nothing at all.
    /// </summary>
    public LockSet Around(SyntaxNode syntax)
    {
        var locks = LockSet.Empty;
        for (var node = syntax; node.Parent is { } parent && parent is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax); node = parent)
        {
            if (parent is LockStatementSyntax statement && statement.Statement == node
                && _bodies.Assignments.At(statement) is ILockOperation { LockedValue: var value }
                && Held(value, LockMode.Exclusive) is { } held)
            {
                locks = locks.With(held);
            }
        }

        return locks;
    }

    /// <summary>Whether what <paramref name="syntax"/> throws comes with the lock: a mutex that its last owner has abandoned is the caller's, and he catches that.</summary>
    public static bool AreHeldWhenThrown(SyntaxNode syntax) => syntax.Ancestors()
        .TakeWhile(around => around is not MemberDeclarationSyntax)
        .OfType<TryStatementSyntax>()
        .FirstOrDefault(attempt => attempt.Block.Span.Contains(syntax.Span))?
        .Catches.Any(handler => handler.Declaration?.Type.ToString().EndsWith("AbandonedMutexException", System.StringComparison.Ordinal) == true) == true;

    /// <summary>The lock that a method marked as synchronized holds from its beginning to its end.</summary>
    public static LockSet OfMethod(IMethodSymbol? code) =>
        code is not null && (code.MethodImplementationFlags & MethodImplAttributes.Synchronized) != 0
            ? LockSet.Empty.With(code.IsStatic ? new HeldLock(Place.Member(code.ContainingType, null), LockMode.Exclusive, $"typeof({code.ContainingType.Name})") : new HeldLock(Place.This, LockMode.Exclusive, "this"))
            : LockSet.Empty;

    /// <summary>The lock that <paramref name="call"/> takes; null where it takes none.</summary>
    public HeldLock? TakenBy(CallSite call)
    {
        var effects = _apis.EffectsOf(call.Method, call.Receiver?.Type);
        if (effects.Any(effect => effect.Kind == EffectKind.Unlocks))
        {
            return null;
        }

        foreach (var effect in effects.Where(effect => effect.Kind == EffectKind.Locks))
        {
            return call.Find(effect.Source) is { } source ? Held(source, LockForms.ModeOf(call.Method, Unconverted(source).Type) ?? ModeOf(source)) : null;
        }

        return effects.IsEmpty ? TakenByShape(call) : null;
    }

    /// <summary>The lock that <paramref name="call"/> gives back; null where it gives none back, or takes it again.</summary>
    public Place? GivenBackBy(CallSite call)
    {
        var effects = _apis.EffectsOf(call.Method, call.Receiver?.Type);
        return effects.All(effect => effect.Kind != EffectKind.Locks)
            && effects.FirstOrDefault(effect => effect.Kind == EffectKind.Unlocks) is { } given
            ? _paths.Of(call.Find(given.Source))
            : null;
    }

    /// <summary>Whether the lock in <paramref name="place"/> is an event: a semaphore that nobody may enter before somebody says so.</summary>
    public bool IsSignal(Place place) => place.Symbol is { } symbol && CreatedWith(symbol) is 0;

    /// <summary>Whether a semaphore stands behind <paramref name="operation"/>, so that waiting for it is taking a place and not being told something.</summary>
    public static bool IsCounter(IOperation operation) => LockForms.Counts(Unconverted(operation).Type);

    private HeldLock? TakenByShape(CallSite call)
    {
        if (call.Operation is not IInvocationOperation || !LockForms.IsEntry(call.Method) || _apis.KindOf(call.Method.ContainingType) is not null)
        {
            return null;
        }

        var result = Promises.ResultOf(call.Method.ReturnType);
        if (LockForms.IsScope(result) && _apis.KindOf(result) is null && !Promises.IsTask(result))
        {
            var path = _paths.Of(call.Receiver);
            return path is null ? HeldLock.Gate : new HeldLock(path.Kind == PlaceKind.This ? Place.Member(call.Method, path) : path, LockForms.ModeOfEntry(call.Method), NameOf(call.Receiver!));
        }

        return result?.SpecialType == SpecialType.System_Boolean && call.Arguments.All(argument => argument.Parameter?.RefKind != RefKind.Out) ? HeldLock.Gate : null;
    }

    private HeldLock? Held(IOperation source, LockMode? mode)
    {
        if (mode is not { } how)
        {
            return null;
        }

        if (_paths.Of(source) is { } path)
        {
            return IsFound(path) ? HeldLock.Gate : new HeldLock(path, how, NameOf(source));
        }

        return IsMadeOnTheSpot(source) ? null : HeldLock.Gate;
    }

    /// <summary>Whether the lock is one that was looked up: that of the connection, perhaps.</summary>
    private bool IsFound(Place path) => path is { Kind: PlaceKind.Local, Symbol: { } local }
        && _bodies.Assignments.Of(local) is { Count: 1 } assigned && assigned[0].Value is { } value && Unconverted(value) is IInvocationOperation { TargetMethod: var method }
        && _apis.IsReferenced(method);

    private bool IsMadeOnTheSpot(IOperation source) => Unconverted(source) switch
    {
        IObjectCreationOperation => true,
        Microsoft.CodeAnalysis.FlowAnalysis.IFlowCaptureReferenceOperation capture => _bodies.Assignments.At(capture.Syntax) is { } captured && IsMadeOnTheSpot(captured),
        IPropertyReferenceOperation { Property.GetMethod: { } getter } => _bodies.RootOf(getter)?.Descendants().OfType<IObjectCreationOperation>().Any() == true,
        _ => false,
    };

    /// <summary>How one that counts is held, by the number that it was made with; null for one that is no lock.</summary>
    private LockMode? ModeOf(IOperation source)
    {
        var type = Unconverted(source).Type;
        var made = _paths.Of(source)?.Symbol is { } symbol ? CreatedWith(symbol) : null;
        if (LockForms.Counts(type))
        {
            return made switch
            {
                null or 1 => LockMode.Exclusive,
                0 => null,
                < 0 => LockMode.Unknown,
                _ => LockMode.Several,
            };
        }

        return LockForms.LetsOneThrough(type) && made is 1 ? LockMode.Unknown : null;
    }

    /// <summary>The number in the first argument of what is assigned to <paramref name="variable"/>; -1 where it is computed, null where it cannot be seen.</summary>
    private int? CreatedWith(ISymbol variable)
    {
        foreach (var assignment in _bodies.Assignments.Of(variable))
        {
            if (assignment.Value is { } value && Unconverted(value) is IObjectCreationOperation creation && creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is { } count)
            {
                return count.Value.ConstantValue switch
                {
                    { HasValue: true, Value: int number } => number,
                    { HasValue: true, Value: bool flag } => flag ? 1 : 0,
                    _ => -1,
                };
            }
        }

        foreach (var reference in variable.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax() switch
            {
                VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value,
                _ => null,
            };
            if (initializer is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments })
            {
                return arguments[0].Expression is LiteralExpressionSyntax { Token.Value: int number } ? number : -1;
            }
        }

        return null;
    }

    private string NameOf(IOperation source)
    {
        var syntax = source.Syntax;
        return syntax.Span.Length <= 40 ? syntax.ToString() : _paths.Of(source)?.ToString() ?? "a lock";
    }

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation conversion ? Unconverted(conversion.Operand) : operation;
}
