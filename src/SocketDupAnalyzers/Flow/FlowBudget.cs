namespace SocketDupAnalyzers.Flow;

/// <summary>The bounds of one analysis. Beyond them it stops and says nothing.</summary>
/// <param name="States">States kept apart at one point.</param>
/// <param name="StepsPerBlock">Visits of (block, state) pairs, for each block of the graph on average.</param>
/// <param name="BaseSteps">Visits that a graph of any size gets on top.</param>
internal sealed record FlowBudget(int States, int StepsPerBlock, int BaseSteps)
{
    public static readonly FlowBudget Default = new(States: 24, StepsPerBlock: 48, BaseSteps: 4096);

    /// <summary>Visits for a graph of <paramref name="blocks"/> blocks.</summary>
    public int StepsFor(int blocks) => BaseSteps + (StepsPerBlock * blocks);
}
