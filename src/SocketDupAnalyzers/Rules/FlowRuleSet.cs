using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.FlowRules.Lifetime;
using SocketDupAnalyzers.FlowRules.Ownership;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>The rules about one body: what a new one is added to.</summary>
internal sealed class FlowRuleSet
{
    public static readonly FlowRuleSet All = new(
        ImmutableArray.Create<IFlowRule>(
            new DuplicateAfterClose(),
            new UseAfterClose(),
            new ClosedUnderWork(),
            new ClosedTwice(),
            new SecondOwner(),
            new InformationOpenedTwice(),
            new StoredThenClosed()),
        ImmutableArray.Create<IDutyRule>(
            new DuplicateNeverClosed(),
            new DuplicateNotClosedOnEveryPath(),
            new InformationLost(),
            new WrapperDoesNotOwn(),
            new DuplicateNotClosedOnException()),
        ImmutableArray.Create<IHandOverRule>(
            new OriginalStaysOpen()));

    private readonly ImmutableArray<IFlowRule> _onEvents;
    private readonly ImmutableArray<IDutyRule> _onDuties;
    private readonly ImmutableArray<IHandOverRule> _onHandOvers;

    private FlowRuleSet(ImmutableArray<IFlowRule> onEvents, ImmutableArray<IDutyRule> onDuties, ImmutableArray<IHandOverRule> onHandOvers)
    {
        _onHandOvers = onHandOvers;
        _onEvents = onEvents;
        _onDuties = onDuties;
    }

    public ImmutableArray<DiagnosticDescriptor> Descriptors => _onEvents.Select(rule => rule.Descriptor)
        .Concat(_onDuties.Select(rule => rule.Descriptor))
        .Concat(_onHandOvers.Select(rule => rule.Descriptor))
        .ToImmutableArray();

    public void Examine(ModelEvent happened, Findings findings)
    {
        foreach (var rule in _onEvents)
        {
            rule.Examine(happened, findings);
        }
    }

    public void Examine(DutyLedger ledger, Findings findings)
    {
        foreach (var story in ledger.Stories)
        {
            foreach (var rule in _onDuties)
            {
                rule.Examine(story, findings);
            }
        }
    }

    public void Examine(HandOverLedger ledger, Findings findings)
    {
        foreach (var story in ledger.Stories)
        {
            foreach (var rule in _onHandOvers)
            {
                rule.Examine(story, findings);
            }
        }
    }
}
