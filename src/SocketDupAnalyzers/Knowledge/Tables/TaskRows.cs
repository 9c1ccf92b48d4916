using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>Tasks: what starts them, what hands them on, what waits for them.</summary>
internal static class TaskRows
{
    private const string Task = "System.Threading.Tasks.Task";
    private const string Compiler = "System.Runtime.CompilerServices.";
    private const string Sources = "SetResult TrySetResult SetException TrySetException SetCanceled TrySetCanceled SetFromTask TrySetFromTask";
    private const string TimedWaits = "Wait(int) Wait(TimeSpan) Wait(int,CancellationToken) Wait(TimeSpan,CancellationToken)";
    private const string TimedWaitsForAll = "WaitAll(Task[],int) WaitAll(Task[],TimeSpan) WaitAll(Task[],int,CancellationToken)";
    private const string Ends = "IsCompleted IsCompletedSuccessfully IsFaulted IsCanceled";

    public static ImmutableArray<WorkRow> Rows { get; } = Tasks()
        .AddRange(TasksOf())
        .AddRange(Factory("System.Threading.Tasks.TaskFactory"))
        .AddRange(Factory("System.Threading.Tasks.TaskFactory`1"))
        .AddRange(ValueTask("System.Threading.Tasks.ValueTask"))
        .AddRange(ValueTask("System.Threading.Tasks.ValueTask`1"))
        .AddRange(Source("System.Threading.Tasks.TaskCompletionSource"))
        .AddRange(Source("System.Threading.Tasks.TaskCompletionSource`1"))
        .AddRange(new WorkSet("System.Threading.Tasks.TaskExtensions").On(WorkKind.Forwards, "Unwrap", Operand.Named("task")).ToRows())
        .AddRange(Awaiter("TaskAwaiter"))
        .AddRange(Awaiter("TaskAwaiter`1"))
        .AddRange(Awaiter("ValueTaskAwaiter"))
        .AddRange(Awaiter("ValueTaskAwaiter`1"))
        .AddRange(Configured("ConfiguredTaskAwaitable", "ConfiguredTaskAwaiter"))
        .AddRange(Configured("ConfiguredTaskAwaitable`1", "ConfiguredTaskAwaiter"))
        .AddRange(Configured("ConfiguredValueTaskAwaitable", "ConfiguredValueTaskAwaiter"))
        .AddRange(Configured("ConfiguredValueTaskAwaitable`1", "ConfiguredValueTaskAwaiter"))
        .AddRange(ParallelLoops());

    private static ImmutableArray<WorkRow> Tasks() => new WorkSet(Task)
        .Prepares(".ctor", "0", "state")
        .Starts("Start", "", work: Operand.This)
        .Runs("RunSynchronously", "", work: Operand.This)
        .Starts("Run", "0")
        .Starts("ContinueWith", "0", "state", after: Operand.This)
        .On(WorkKind.Joins, TimedWaits, answer: WorkAnswer.WhenTrue)
        .On(WorkKind.Joins, "Wait")
        .On(WorkKind.Joins, TimedWaitsForAll, Operand.Named("tasks"), WorkAnswer.WhenTrue)
        .On(WorkKind.Joins, "WaitAll", Operand.Named("tasks"))
        .On(WorkKind.Joins, Ends, answer: WorkAnswer.WhenTrue)
        .On(WorkKind.Races, "WaitAny", Operand.Named("tasks"))
        // The parameters of the overload for two are called otherwise.
        .On(WorkKind.Races, "WhenAny", Operand.At(0))
        .On(WorkKind.Gathers, "WhenAll WhenEach", Operand.Named("tasks"))
        .On(WorkKind.Forwards, "ConfigureAwait GetAwaiter WaitAsync")
        .ToRows();

    private static ImmutableArray<WorkRow> TasksOf() => new WorkSet(Task + "`1")
        .Prepares(".ctor", "0", "state")
        .Starts("ContinueWith", "0", "state", after: Operand.This)
        .On(WorkKind.Joins, "Result")
        .On(WorkKind.Forwards, "ConfigureAwait GetAwaiter WaitAsync")
        .ToRows();

    private static ImmutableArray<WorkRow> Factory(string type) => new WorkSet(type)
        .Starts("StartNew", "0", "state")
        .Starts("ContinueWhenAll", "1", after: Operand.Named("tasks"))
        .Starts("ContinueWhenAny", "1")
        .Starts("FromAsync", "beginMethod endMethod", "state", after: Operand.Named("asyncResult"))
        .ToRows();

    private static ImmutableArray<WorkRow> ValueTask(string type) => new WorkSet(type)
        .On(WorkKind.Forwards, "AsTask ConfigureAwait GetAwaiter Preserve")
        // A value task is told to be that of a task.
        .On(WorkKind.Forwards, ".ctor(Task)", Operand.Named("task"))
        .On(WorkKind.Joins, type.EndsWith("`1", System.StringComparison.Ordinal) ? "Result" : "")
        .On(WorkKind.Joins, Ends, answer: WorkAnswer.WhenTrue)
        .ToRows();

    private static ImmutableArray<WorkRow> Source(string type) => new WorkSet(type)
        .On(WorkKind.Signals, Sources)
        .On(WorkKind.Forwards, "Task")
        .ToRows();

    private static ImmutableArray<WorkRow> Awaiter(string type) => new WorkSet(Compiler + type)
        .On(WorkKind.Joins, "GetResult")
        .On(WorkKind.Joins, "IsCompleted", answer: WorkAnswer.WhenTrue)
        .Starts("OnCompleted UnsafeOnCompleted", "0", after: Operand.This)
        .ToRows();

    private static ImmutableArray<WorkRow> Configured(string type, string awaiter) => new WorkSet(Compiler + type)
        .On(WorkKind.Forwards, "GetAwaiter")
        .ToRows()
        .AddRange(Awaiter($"{type}+{awaiter}"));

    private static ImmutableArray<WorkRow> ParallelLoops() => new WorkSet("System.Threading.Tasks.Parallel")
        .Runs("Invoke", "actions", repetition: WorkRepetition.Once)
        .Runs("For ForEach", "body", repetition: WorkRepetition.AtOnce)
        .Starts("ForAsync ForEachAsync", "body", repetition: WorkRepetition.AtOnce)
        .ToRows()
        .AddRange(new WorkSet("System.Linq.ParallelEnumerable").Runs("ForAll", "action", repetition: WorkRepetition.AtOnce).ToRows());
}
