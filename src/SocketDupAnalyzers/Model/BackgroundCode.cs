using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// A delegate that somebody else will run: which descriptors it uses, with no thought of their being closed meanwhile. Its summary
/// says so in its own places; the variables that it captured, its instance and its state are those of the body that starts it.
/// </summary>
internal sealed class BackgroundCode
{
    private readonly Evaluator _evaluator;
    private readonly DelegateValue _callback;
    private readonly IOperation? _stateOperand;
    private readonly Value _state;

    /// <param name="evaluator">The body that starts it.</param>
    /// <param name="callback">The delegate.</param>
    /// <param name="stateOperand">The expression of its state, where it is handed one.</param>
    /// <param name="state">The value of that.</param>
    public BackgroundCode(Evaluator evaluator, DelegateValue callback, IOperation? stateOperand, Value state)
    {
        _evaluator = evaluator;
        _callback = callback;
        _stateOperand = stateOperand;
        _state = state;
    }

    public IReadOnlyList<BackgroundUse> Used()
    {
        var target = _callback.Target;
        if (target.IsAbstract || ((target.IsVirtual || target.IsOverride) && !target.IsSealed && !target.ContainingType.IsSealed))
        {
            return System.Array.Empty<BackgroundUse>();
        }

        var summary = _evaluator.Body.Summaries.Summarize(target, _callback.Lambda, _evaluator.Body);
        return summary is null
            ? System.Array.Empty<BackgroundUse>()
            : summary.Inputs
                .Where(input => input.IsExposed)
                .Select(input => _evaluator.DescriptorOf(null, ValueOf(input.Place)) is { } descriptor ? new BackgroundUse(descriptor, _callback.Lambda is null ? null : input.ExposedAt, input.IsDuplicated) : null)
                .OfType<BackgroundUse>()
                .ToArray();
    }

    private Value ValueOf(Place place)
    {
        if (IsOwnParameter(place))
        {
            return IsStateParameter((IParameterSymbol)place.Symbol!) ? _state : Value.Unknown;
        }

        if (place.Parent is { } parent && IsOwnParameter(parent) && _state is TupleValue tuple)
        {
            return Element(tuple, place.Symbol as IFieldSymbol);
        }

        if (place.Kind == PlaceKind.This && _callback.Receiver is ObjectValue receiver)
        {
            return receiver;
        }

        return Map(place) is { } mapped ? _evaluator.Read(mapped, place.Type) : Value.Unknown;
    }

    private Place? Map(Place place) => place.Kind switch
    {
        PlaceKind.Member when place.Parent is null => place,
        PlaceKind.Member => Map(place.Parent) is { } parent ? Place.Member(place.Symbol!, parent) : null,
        PlaceKind.Local => place,
        PlaceKind.This => _callback.Receiver is null ? place : _callback.On,
        PlaceKind.Parameter when !IsOwnParameter(place) => place,
        PlaceKind.Parameter when IsStateParameter((IParameterSymbol)place.Symbol!) => _evaluator.PlaceOf(_stateOperand),
        _ => null,
    };

    private static Value Element(TupleValue tuple, IFieldSymbol? field) =>
        (field?.CorrespondingTupleField ?? field) is { } item && item.Name.StartsWith("Item", System.StringComparison.Ordinal)
        && int.TryParse(item.Name.Substring(4), out var number) && number >= 1 && number <= tuple.Elements.Length
            ? tuple.Elements[number - 1]
            : Value.Unknown;

    private bool IsOwnParameter(Place place) =>
        place is { Kind: PlaceKind.Parameter, Symbol: IParameterSymbol parameter }
        && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, _callback.Target.OriginalDefinition);

    /// <summary>The state comes first, or behind the task that the code goes on from.</summary>
    private bool IsStateParameter(IParameterSymbol parameter) =>
        _stateOperand is not null && (parameter.Ordinal == 0) == !Promises.IsTask(_callback.Target.Parameters[0].Type);
}
