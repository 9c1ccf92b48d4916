using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Something that holds a value: a local, a parameter, <c>this</c>, a field or auto-property reached from one of these,
/// one of the graph's temporaries, or the value that the body returns.
/// </summary>
internal sealed class Place : IEquatable<Place>
{
    private readonly int _hash;

    private Place(PlaceKind kind, ISymbol? symbol, Place? parent, CaptureId? capture, bool isReadOnly)
    {
        Kind = kind;
        Symbol = symbol;
        Parent = parent;
        Capture = capture;
        IsReadOnly = isReadOnly;
        Depth = parent is null ? 0 : parent.Depth + 1;
        _hash = ((int)kind * 397) ^ SymbolEqualityComparer.Default.GetHashCode(symbol) ^ ((parent?._hash ?? 0) * 31) ^ (capture?.GetHashCode() ?? 0);
    }

    private Place(string text, ImmutableArray<Place> roots, bool isReadOnly)
        : this(PlaceKind.Condition, null, null, null, isReadOnly)
    {
        Text = text;
        Roots = roots;
        Depth = 1;
        _hash ^= text.GetHashCode();
    }

    public static Place This { get; } = new(PlaceKind.This, null, null, null, true);

    public static Place Return { get; } = new(PlaceKind.Return, null, null, null, false);

    /// <summary>Holds something once the body may have awaited.</summary>
    public static Place Awaited { get; } = new(PlaceKind.Awaited, null, null, null, true);

    public PlaceKind Kind { get; }

    public ISymbol? Symbol { get; }

    /// <summary>For a condition: what it asks.</summary>
    public string? Text { get; }

    /// <summary>For a condition: the variables that it reads.</summary>
    public ImmutableArray<Place> Roots { get; } = ImmutableArray<Place>.Empty;

    /// <summary>For a member: what it is reached from; null for a static one.</summary>
    public Place? Parent { get; }

    public CaptureId? Capture { get; }

    /// <summary>The type of what it holds; null where it has none of its own.</summary>
    public ITypeSymbol? Type => Symbol switch
    {
        IFieldSymbol member => member.Type,
        IPropertySymbol property => property.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>Whether nobody else can assign it: what is known of it survives unknown code.</summary>
    public bool IsReadOnly { get; }

    /// <summary>How many members lie between the root and this place.</summary>
    public int Depth { get; }

    public Place Root => Parent is null ? this : Parent.Root;

    public static Place Of(ILocalSymbol local) => new(PlaceKind.Local, local, null, null, false);

    public static Place Of(IParameterSymbol parameter) => new(PlaceKind.Parameter, parameter, null, null, false);

    public static Place Of(CaptureId capture) => new(PlaceKind.Capture, null, null, capture, false);

    /// <summary>The field, auto-property or captured primary-constructor parameter <paramref name="member"/> of <paramref name="parent"/>.</summary>
    public static Place Member(ISymbol member, Place? parent) => new(PlaceKind.Member, member, parent, null, IsNeverReassigned(member));

    /// <summary>The answer to a condition over <paramref name="roots"/>; one over variables alone survives unknown code.</summary>
    public static Place Condition(string text, ImmutableArray<Place> roots, bool isOverVariables) => new(text, roots, isOverVariables);

    public bool Equals(Place? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (_hash == other._hash
                && Kind == other.Kind
                && Text == other.Text
                && Roots.SequenceEqual(other.Roots)
                && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
                && Nullable.Equals(Capture, other.Capture)
                && Equals(Parent, other.Parent)));

    public override bool Equals(object? obj) => Equals(obj as Place);

    public override int GetHashCode() => _hash;

    /// <summary>Whether this place is <paramref name="root"/> or reached from it.</summary>
    public bool IsWithin(Place root) => Equals(root) || (Parent?.IsWithin(root) ?? false) || Roots.Contains(root);

    /// <summary>This place, reached from <paramref name="root"/> in place of its own root.</summary>
    public Place From(Place root) => Parent is null ? root : Member(Symbol!, Parent.From(root));

    public override string ToString() => Kind switch
    {
        PlaceKind.This => "this",
        PlaceKind.Return => "return",
        PlaceKind.Capture => "temporary",
        PlaceKind.Awaited => "awaited",
        PlaceKind.Condition => Text!,
        _ => Parent is null or { Kind: PlaceKind.This or PlaceKind.Capture } ? Symbol!.Name : Parent + "." + Symbol!.Name,
    };

    private static bool IsNeverReassigned(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true },
        _ => false,
    };
}
