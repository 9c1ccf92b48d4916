using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>Threads, the pool, timers and callbacks of other kinds, and the events by which one waits for the other.</summary>
internal static class ThreadRows
{
    private const string Threading = "System.Threading.";

    public static ImmutableArray<WorkRow> Rows { get; } = Threads()
        .AddRange(Pool())
        .AddRange(Timers())
        .AddRange(Callbacks())
        .AddRange(Events())
        .AddRange(Pauses());

    private static ImmutableArray<WorkRow> Threads() => new WorkSet(Threading + "Thread")
        .Prepares(".ctor", "start")
        .Starts("Start UnsafeStart", "", "parameter", Operand.This)
        .On(WorkKind.Joins, "Join()")
        .On(WorkKind.Joins, "Join", answer: WorkAnswer.WhenTrue)
        .On(WorkKind.Joins, "IsAlive", answer: WorkAnswer.WhenFalse)
        .ToRows();

    private static ImmutableArray<WorkRow> Pool() => new WorkSet(Threading + "ThreadPool")
        .Starts("QueueUserWorkItem UnsafeQueueUserWorkItem", "callBack", "state")
        .Subscribes("RegisterWaitForSingleObject UnsafeRegisterWaitForSingleObject", "callBack", "state")
        .ToRows()
        // What it is told to signal, nobody waits for as a rule.
        .AddRange(new WorkSet(Threading + "RegisteredWaitHandle").On(WorkKind.Stops, "Unregister").ToRows());

    private static ImmutableArray<WorkRow> Timers() => new WorkSet(Threading + "Timer")
        // With no state the callback is handed the timer, which is to be started by hand.
        .Starts(".ctor", "callback", "state", repetition: WorkRepetition.InTurn, due: "dueTime")
        .Rearms("Change", "dueTime")
        .On(WorkKind.Stops, "Dispose")
        // Ends when the callback that is running has ended.
        .On(WorkKind.Forwards, "DisposeAsync")
        .ToRows()
        .AddRange(new WorkSet("System.Timers.Timer")
            .Prepares("Elapsed+=", "value", work: Operand.This)
            .Starts("Start Enabled=", "", work: Operand.This, repetition: WorkRepetition.InTurn)
            .On(WorkKind.Stops, "Elapsed-= Stop Close")
            .ToRows())
        .AddRange(new WorkSet("System.TimeProvider").Starts("CreateTimer", "callback", "state", repetition: WorkRepetition.InTurn, due: "dueTime").ToRows())
        .AddRange(new WorkSet(Threading + "ITimer").Rearms("Change", "dueTime").ToRows())
        // Of an 'ITimer': of what is no work they say nothing.
        .AddRange(new WorkSet(DisposableRows.Disposable).On(WorkKind.Stops, "Dispose").ToRows())
        .AddRange(new WorkSet(DisposableRows.AsyncDisposable).On(WorkKind.Forwards, "DisposeAsync").ToRows());

    private static ImmutableArray<WorkRow> Callbacks() => new WorkSet(Threading + "CancellationToken")
        .Subscribes("Register UnsafeRegister", "callback", "state")
        .ToRows()
        // Waits for a callback that is running.
        .AddRange(new WorkSet(Threading + "CancellationTokenRegistration").On(WorkKind.Joins, "Dispose DisposeAsync").On(WorkKind.Stops, "Unregister").ToRows())
        .AddRange(new WorkSet(Threading + "SynchronizationContext").Starts("Post", "d", "state").Runs("Send", "d", "state").ToRows())
        .AddRange(new WorkSet("System.ComponentModel.BackgroundWorker")
            .Prepares("DoWork+=", "value", work: Operand.This)
            .Starts("RunWorkerAsync", "", "argument", Operand.This)
            .On(WorkKind.Stops, "DoWork-=")
            .On(WorkKind.Joins, "IsBusy", answer: WorkAnswer.WhenFalse)
            .ToRows())
        .AddRange(new WorkSet("System.IAsyncResult")
            .On(WorkKind.Forwards, "AsyncWaitHandle")
            .On(WorkKind.Joins, "IsCompleted", answer: WorkAnswer.WhenTrue)
            .ToRows());

    private static ImmutableArray<WorkRow> Pauses() => new WorkSet("System.Console").On(WorkKind.Pauses, "Read ReadKey ReadLine", Operand.Result).ToRows()
        .AddRange(new WorkSet("System.Threading.Tasks.Task")
            .On(WorkKind.Pauses, "Delay(int,CancellationToken) Delay(TimeSpan,CancellationToken) Delay(TimeSpan,TimeProvider,CancellationToken)", Operand.Result)
            .ToRows())
        // Somebody else says when a channel, or a block of a flow, is at its end.
        .AddRange(new WorkSet("System.Threading.Channels.ChannelReader`1").On(WorkKind.Pauses, "Completion", Operand.Result).ToRows())
        .AddRange(new WorkSet("System.Threading.Tasks.Dataflow.IDataflowBlock").On(WorkKind.Pauses, "Completion", Operand.Result).ToRows())
        .AddRange(new WorkSet(Threading + "PeriodicTimer").On(WorkKind.Pauses, "WaitForNextTickAsync", Operand.Result).ToRows())
        .AddRange(new WorkSet("System.Diagnostics.Process").On(WorkKind.Pauses, "WaitForExit WaitForExitAsync", Operand.Result).ToRows());

    private static ImmutableArray<WorkRow> Events() => new WorkSet(Threading + "WaitHandle")
        .On(WorkKind.Waits, "WaitOne()")
        .On(WorkKind.Waits, "WaitOne", answer: WorkAnswer.WhenTrue)
        .On(WorkKind.Waits, "WaitAll(WaitHandle[])", Operand.Named("waitHandles"))
        .On(WorkKind.Waits, "WaitAll", Operand.Named("waitHandles"), WorkAnswer.WhenTrue)
        .On(WorkKind.Races, "WaitAny", Operand.Named("waitHandles"))
        .ToRows()
        .AddRange(new WorkSet(Threading + "EventWaitHandle").On(WorkKind.Signals, "Set").ToRows())
        .AddRange(new WorkSet(Threading + "ManualResetEventSlim")
            .On(WorkKind.Signals, "Set")
            .On(WorkKind.Waits, "Wait() Wait(CancellationToken)")
            .On(WorkKind.Waits, "Wait", answer: WorkAnswer.WhenTrue)
            .On(WorkKind.Waits, "IsSet", answer: WorkAnswer.WhenTrue)
            .On(WorkKind.Forwards, "WaitHandle")
            .ToRows())
        .AddRange(new WorkSet(Threading + "CountdownEvent")
            .On(WorkKind.Signals, "Signal")
            .On(WorkKind.Waits, "Wait() Wait(CancellationToken)")
            .On(WorkKind.Waits, "Wait", answer: WorkAnswer.WhenTrue)
            .On(WorkKind.Waits, "IsSet", answer: WorkAnswer.WhenTrue)
            .On(WorkKind.Forwards, "WaitHandle")
            .ToRows())
        .AddRange(new WorkSet(Threading + "SemaphoreSlim")
            .On(WorkKind.Signals, "Release")
            .On(WorkKind.Waits, "Wait() Wait(CancellationToken) WaitAsync() WaitAsync(CancellationToken)")
            .On(WorkKind.Waits, "Wait WaitAsync", answer: WorkAnswer.WhenTrue)
            .ToRows())
        .AddRange(new WorkSet(Threading + "Semaphore").On(WorkKind.Signals, "Release").ToRows())
        .AddRange(new WorkSet(Threading + "Barrier")
            // Each says it, and waits for all.
            .On(WorkKind.Waits, "SignalAndWait() SignalAndWait(CancellationToken)")
            .On(WorkKind.Waits, "SignalAndWait", answer: WorkAnswer.WhenTrue)
            .ToRows())
        .AddRange(new WorkSet(Threading + "Monitor")
            .On(WorkKind.Signals, "Pulse PulseAll", Operand.Named("obj"))
            .On(WorkKind.Waits, "Wait(object)", Operand.Named("obj"))
            .On(WorkKind.Waits, "Wait", Operand.Named("obj"), WorkAnswer.WhenTrue)
            .ToRows());
}
