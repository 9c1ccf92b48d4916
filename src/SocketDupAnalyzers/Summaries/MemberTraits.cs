using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>What a member can do by the tables: its effects and its work as traits.</summary>
internal sealed class MemberTraits
{
    private readonly KnownApis _apis;
    private readonly TraitMemo _said = new();

    public MemberTraits(KnownApis apis) => _apis = apis;

    public bool IsSocket(ITypeSymbol? type) => _apis.KindOf(type) is { AlwaysSocket: true } or { IsNetwork: true };

    public Traits Of(IMethodSymbol method, ITypeSymbol? receiver)
    {
        if (_apis.NativeOf(method) is { } native)
        {
            return OfNative(native);
        }

        return Of(_apis.EffectsOf(method, receiver)) | Said(method);
    }

    public Traits Of(IPropertySymbol property) =>
        Of(_apis.EffectsOf(property, set: false)) | Of(_apis.EffectsOf(property, set: true))
        | (_apis.EffectsOf(property, set: true).Any(effect => effect.Kind == EffectKind.Aliases) ? Traits.Owns : Traits.None)
        | (property.GetMethod is { } getter ? Said(getter) : Traits.None)
        | (property.SetMethod is { } setter ? Said(setter) : Traits.None)
        | Touched(property.ContainingType);

    public Traits OfFunction(string? entryPoint) =>
        entryPoint is not null && ApiTable.FindNative(entryPoint) is { } native ? OfNative(native) : Traits.None;

    public Traits OfCreation(IMethodSymbol constructor, IObjectCreationOperation creation)
    {
        var effects = _apis.EffectsOf(constructor);
        var kind = _apis.KindOf(constructor.ContainingType);
        var traits = Of(effects) | Said(constructor);
        if (kind is { Kind: not SocketTypeKind.Wrapper } && effects.Any(effect => effect.Kind is EffectKind.Aliases or EffectKind.Wraps) && !IsDecided(kind, constructor))
        {
            traits |= Traits.Owns;
        }

        if (kind is { Buffers: true })
        {
            traits |= Traits.ReadsAhead;
        }

        return LockForms.Counts(constructor.ContainingType) && creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value.ConstantValue is not { HasValue: true, Value: 0 or 1 }
            ? traits | Traits.Shares
            : traits;
    }

    /// <summary>Whether a stream is told to own its socket, or not to: that is no oversight.</summary>
    private static bool IsDecided(TrackedType kind, IMethodSymbol constructor) =>
        kind.Kind == SocketTypeKind.Stream && constructor.Parameters.Any(parameter => parameter.Type.SpecialType == SpecialType.System_Boolean);

    private static Traits OfNative(NativeRow native)
    {
        var traits = Traits.Touches | Traits.Uses | Of(native.Effects);
        return (traits & Traits.Closes) != Traits.None ? traits | Traits.ClosesRaw : traits;
    }

    /// <summary>What is known of a method beside its effects; found once for all calls of it.</summary>
    private Traits Said(IMethodSymbol method) =>
        _said[method.OriginalDefinition] ?? _said.Keep(method.OriginalDefinition, Find(method.OriginalDefinition));

    private Traits Find(IMethodSymbol method)
    {
        var traits = Touched(method.ContainingType) | OfWork(method);
        var effects = _apis.EffectsOf(method);
        if (_apis.User.Duplicates(method) || (!effects.IsEmpty && method.ContainingType is { } type && _apis.IsForeign(type)) || method.Parameters.Any(parameter => IsSocket(parameter.Type)))
        {
            traits |= Traits.Touches;
        }

        if (effects.IsEmpty && !MarkedDuplicators.EffectsOf(method, _apis).IsEmpty)
        {
            traits |= Traits.Duplicates | Traits.Uses;
        }

        traits |= LockForms.IsExchange(method) ? Traits.Flags : effects.IsEmpty && LockForms.IsEntry(method) ? Traits.Locks : Traits.None;

        return _apis.KindOf(Promises.ResultOf(method.ReturnType)) is { Buffers: true } && !effects.IsEmpty ? traits | Traits.ReadsAhead : traits;
    }

    private Traits OfWork(IMethodSymbol method) => _apis.WorkOf(method)?.Kind switch
    {
        null => Traits.None,
        WorkKind.Prepares or WorkKind.Starts or WorkKind.Rearms or WorkKind.Subscribes or WorkKind.Runs => Traits.Starts,
        _ => Traits.Joins,
    };

    private static Traits Of(ImmutableArray<Effect> effects)
    {
        var traits = Traits.None;
        foreach (var effect in effects)
        {
            traits |= effect.Kind switch
            {
                EffectKind.Closes or EffectKind.ShutsDownAndCloses or EffectKind.Reopens or EffectKind.Replaces => Traits.Closes,
                EffectKind.Duplicates => Traits.Duplicates | Traits.Uses,
                EffectKind.Sends => Traits.Sends | Traits.Uses,
                EffectKind.Receives => Traits.Receives | Traits.Uses,
                EffectKind.Uses or EffectKind.ShutsDown or EffectKind.Wraps => Traits.Uses,
                EffectKind.Keeps => Traits.Stores | Traits.Uses,
                EffectKind.Locks or EffectKind.Unlocks => Traits.Locks,
                // Which function it is, the paths tell.
                EffectKind.LoadsFunction or EffectKind.BindsFunction => Traits.Duplicates | Traits.ClosesRaw,
                _ => Traits.None,
            };
        }

        // A handshake: nobody can use the stream before it has ended.
        return effects.Any(effect => effect.Kind == EffectKind.Sends && effects.Any(other => other.Kind == EffectKind.Receives && other.Source == effect.Source))
            ? traits & ~(Traits.Sends | Traits.Receives)
            : traits;
    }

    private Traits Touched(INamedTypeSymbol? type) =>
        type is not null && (IsSocket(type) || _apis.HasTrackedMembers(type)) ? Traits.Touches : Traits.None;
}
