using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Where the places of a summarized method are in its caller.</summary>
internal sealed class SummaryPlaces
{
    private readonly Evaluator _evaluator;
    private readonly CallSite _call;
    private readonly IMethodSymbol _method;
    private readonly DelegateValue? _through;

    public SummaryPlaces(Evaluator evaluator, CallSite call, IMethodSymbol method, DelegateValue? through)
    {
        _evaluator = evaluator;
        _call = call;
        _method = method;
        _through = through;
    }

    /// <summary>What the call passes for a parameter or for the instance; null for other places.</summary>
    public IOperation? ArgumentFor(Place place) => place switch
    {
        { Kind: PlaceKind.Parameter } => _call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ((IParameterSymbol)place.Symbol!).Ordinal && IsOwn((IParameterSymbol)place.Symbol!))?.Value,
        { Kind: PlaceKind.This } => _call.Receiver,
        _ => null,
    };

    /// <summary>What the place held when the method was called.</summary>
    public Value ValueOf(Place place)
    {
        if (ArgumentFor(place) is { } operand)
        {
            return _call.ValueOf(operand);
        }

        if (place.Root.Kind == PlaceKind.This && _call.ValueOf(_call.Receiver) is CreatedValue created)
        {
            return created.Members.FirstOrDefault(member => member.Member.Equals(place))?.Value ?? Value.Unknown;
        }

        return Map(place) is { } mapped ? _evaluator.Read(mapped, place.Type) : Value.Unknown;
    }

    /// <summary>The caller's place for one of the method's; null where the caller has none.</summary>
    public Place? Map(Place place)
    {
        switch (place.Kind)
        {
            case PlaceKind.Member when place.Parent is null:
                return place;
            case PlaceKind.Member:
                return Map(place.Parent) is { } parent ? Place.Member(place.Symbol!, parent) : null;
            case PlaceKind.This when _method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction:
            case PlaceKind.Local:
                return place;
            case PlaceKind.This:
                return _through is null ? _evaluator.PlaceOf(_call.Receiver) : _through.On;
            case PlaceKind.Parameter:
                return ArgumentFor(place) is { } argument ? _evaluator.PlaceOf(argument) : IsOwn((IParameterSymbol)place.Symbol!) ? null : place;
            default:
                return null;
        }
    }

    private bool IsOwn(IParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, (_method.PartialImplementationPart ?? _method).OriginalDefinition)
        || parameter.ContainingSymbol.Locations.FirstOrDefault() is { } at && at == _method.Locations.FirstOrDefault();
}
