using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge.Tables;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>The tables, bound to the symbols of one compilation.</summary>
internal sealed class KnownApis
{
    private readonly IAssemblySymbol _assembly;
    private readonly KnownWork _work;
    private readonly KnownTypes _types;
    private readonly SymbolMemo<ApiRow?> _rows;
    private readonly SymbolMemo<ApiRow?> _setters;
    private readonly SymbolMemo<NativeRow?> _natives = new(FindNative);
    private readonly SymbolMemo<bool> _withMembers;
    private readonly SymbolMemo<bool> _moving;
    private readonly SymbolMemo<bool> _autoProperties = new(FindAutoProperty);
    private readonly SymbolMemo<TrackedType?> _kinds;

    /// <param name="compilation">The compilation.</param>
    /// <param name="user">What the user says of methods.</param>
    public KnownApis(Compilation compilation, UserRows? user = null)
    {
        _assembly = compilation.Assembly;
        Loaded = new LoadedFunctions(compilation, this);
        User = user ?? UserRows.None;
        _work = new KnownWork(compilation);
        _types = new KnownTypes(compilation, ApiTable.Types.Concat(SocketTypes.Rows.Select(type => type.Name)));
        _rows = new(symbol => symbol is IPropertySymbol property ? Find(property, property.Name) : Find((IMethodSymbol)symbol));
        _setters = new(symbol => Find((IPropertySymbol)symbol, symbol.Name + "="));
        _withMembers = new(type => ((INamedTypeSymbol)type).GetMembers().Any(IsTracked));
        _moving = new(type => FindMoving((ITypeSymbol)type));
        _kinds = new(type => FindKind((ITypeSymbol)type));
    }

    /// <summary>Whether the compilation can see sockets at all, to judge by the assemblies that it references.</summary>
    public static bool CanBeUsedIn(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(assembly => EntranceWords.Assemblies.Contains(assembly.Name));

    /// <summary>What the user says of methods.</summary>
    public UserRows User { get; }

    /// <summary>The native functions behind delegates and function pointers.</summary>
    public LoadedFunctions Loaded { get; }

    /// <summary>Whether <paramref name="method"/> comes from another assembly, so that its body is not there, even where an editor has its source.</summary>
    public bool IsReferenced(IMethodSymbol method) => !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _assembly);

    /// <summary>The row of the tracked type that <paramref name="type"/> is or derives from, the nearest one; null for every other type.</summary>
    public TrackedType? KindOf(ITypeSymbol? type) => type is null ? null : _kinds[type];

    /// <summary>Whether <paramref name="type"/> is one of the two interfaces by which anything is closed.</summary>
    public bool IsDisposable(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface } && _types.NameOf(type) is not null;

    /// <summary>Whether a field or property of <paramref name="type"/> is of a type that is always a socket.</summary>
    public bool HasTrackedMembers(INamedTypeSymbol type) => _withMembers[type.OriginalDefinition];

    /// <summary>Whether <paramref name="type"/>, of a stream or socket, is the project's own and sends or receives in a way of its own: under a lock of its own, perhaps.</summary>
    public bool MovesByItself(ITypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty && _moving[type.OriginalDefinition];

    /// <summary>Whether <paramref name="property"/> does no more than to hold a value.</summary>
    public bool IsAutoProperty(IPropertySymbol property) => _autoProperties[property];

    /// <summary>Whether <paramref name="type"/> has the functions of the C library as methods: <c>Mono.Unix.Native.Syscall</c>, say.</summary>
    public bool IsForeign(INamedTypeSymbol type) => _types.NameOf(type) is { } name && IdentifierSet.IsForeign(name);

    /// <summary>What a call of <paramref name="method"/> does; empty for a method without a row. Native functions are <see cref="NativeOf"/>'s.</summary>
    public ImmutableArray<Effect> EffectsOf(IMethodSymbol method)
    {
        if (method.AssociatedSymbol is IPropertySymbol property)
            return EffectsOf(property, method.MethodKind == MethodKind.PropertySet);
        return EffectsOf(_rows[(method.ReducedFrom ?? method).OriginalDefinition]);
    }

    /// <summary>
    /// As <see cref="EffectsOf(IMethodSymbol)"/>, for a receiver of which more is known:
    /// <c>Stream.Close</c> on a <c>NetworkStream</c> does what closing a <c>NetworkStream</c> does.
    /// </summary>
    public ImmutableArray<Effect> EffectsOf(IMethodSymbol method, ITypeSymbol? receiver)
    {
        for (var type = receiver?.OriginalDefinition; type is not null; type = type.BaseType?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(type, method.ContainingType?.OriginalDefinition))
                break;
            if (!method.IsStatic && FindIn(type, method, method.Name) is { } row)
                return row.Effects;
        }

        return EffectsOf(method);
    }

    /// <summary>What reading or writing <paramref name="property"/> does; empty for a property without a row.</summary>
    public ImmutableArray<Effect> EffectsOf(IPropertySymbol property, bool set) =>
        EffectsOf((set ? _setters : _rows)[property.OriginalDefinition]);

    /// <summary>What <paramref name="method"/>, an accessor perhaps, has to do with work that runs beside its starter; null where nothing is known.</summary>
    public WorkRow? WorkOf(IMethodSymbol method) => _work.Of(method);

    /// <summary>Whether a value of <paramref name="type"/> stands for work: a task, a thread, a timer.</summary>
    public bool IsWork(ITypeSymbol? type) => _work.IsWork(type);

    /// <summary>The row of the native function that <paramref name="method"/> declares, or null.</summary>
    public NativeRow? NativeOf(IMethodSymbol method) => _natives[method.OriginalDefinition];

    private static NativeRow? FindNative(ISymbol method) => NativeImport.EntryPointOf((IMethodSymbol)method) is { } entryPoint ? ApiTable.FindNative(entryPoint) : null;

    private static bool FindAutoProperty(ISymbol property) =>
        property is IPropertySymbol { OverriddenProperty: null, IsVirtual: false, IsAbstract: false }
        && property.ContainingType.GetMembers().Any(member => member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property));

    private bool FindMoving(ITypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(method => method.IsOverride && EffectsOf(method).Any(effect => effect.Kind is EffectKind.Sends or EffectKind.Receives))
        || (type.BaseType is { } parent && MovesByItself(parent));

    private bool IsTracked(ISymbol member) => member switch
    {
        IFieldSymbol field => KindOf(field.Type) is { AlwaysSocket: true },
        IPropertySymbol property => KindOf(property.Type) is { AlwaysSocket: true },
        _ => false,
    };

    private static ImmutableArray<Effect> EffectsOf(ApiRow? row) => row?.Effects ?? ImmutableArray<Effect>.Empty;

    private ApiRow? Find(IMethodSymbol method)
    {
        var name = method.MethodKind == MethodKind.Constructor ? WellKnownMemberNames.InstanceConstructorName : method.Name;
        for (var current = method; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            if (FindIn(current.ContainingType, method, name) is { } row)
                return row;
        }

        return DisposingRow(method);
    }

    private ApiRow? Find(IPropertySymbol property, string name)
    {
        for (var current = property; current is not null; current = current.OverriddenProperty?.OriginalDefinition)
        {
            if (_types.NameOf(current.ContainingType) is { } type
                && ApiTable.Find(type, name) is { Count: > 0 } rows)
                return rows[0];
        }

        return null;
    }

    private ApiRow? FindIn(ITypeSymbol? type, IMethodSymbol method, string name) =>
        _types.NameOf(type) is { } typeName
            ? ApiTable.Find(typeName, name).FirstOrDefault(row => Matches(row.Parameters, method))
            : null;

    /// <summary>Whether <paramref name="method"/> has the parameter list of a row; default is every list.</summary>
    public static bool Matches(ImmutableArray<string> parameters, IMethodSymbol method) =>
        parameters.IsDefault || parameters.SequenceEqual(method.Parameters.Select(parameter => NameOf(parameter.Type)));

    private static string NameOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => NameOf(array.ElementType) + "[]",
        IPointerTypeSymbol pointer => NameOf(pointer.PointedAtType) + "*",
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.None } => type.Name,
        _ => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat).TrimEnd('?'),
    };

    /// <summary>A tracked type's own implementation of <c>IDisposable</c> closes as the tracked type does.</summary>
    private ApiRow? DisposingRow(IMethodSymbol method)
    {
        if (method.IsStatic || method.Parameters.Length != 0 || KindOf(method.ContainingType) is not { } kind)
            return null;
        return method.ContainingType.AllInterfaces
            .Where(type => _types.NameOf(type) is DisposableRows.Disposable or DisposableRows.AsyncDisposable)
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
            .Select(member => ApiTable.Find(kind.Name, member.Name).FirstOrDefault() ?? ApiTable.Find(_types.NameOf(member.ContainingType)!, member.Name)[0])
            .FirstOrDefault();
    }

    private TrackedType? FindKind(ITypeSymbol type)
    {
        for (var current = type.OriginalDefinition; current is not null; current = current.BaseType?.OriginalDefinition)
        {
            if (_types.NameOf(current) is { } name && SocketTypes.Find(name) is { } row)
                return row;
            if (current is ITypeParameterSymbol parameter)
                return parameter.ConstraintTypes.Select(FindKind).FirstOrDefault(kind => kind is not null);
        }

        return null;
    }
}
