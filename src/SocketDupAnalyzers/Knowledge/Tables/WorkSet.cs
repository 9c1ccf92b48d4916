using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>Collects the rows about work of one type; members that do the same are named in one text, separated by spaces.</summary>
internal sealed class WorkSet(string type)
{
    private readonly List<WorkRow> _rows = new();

    /// <summary>Callbacks that run from here on; the result stands for them unless <paramref name="work"/> does.</summary>
    public WorkSet Starts(string members, string callbacks, string? state = null, Operand? work = null, Operand? after = null, WorkRepetition repetition = WorkRepetition.Once, string? due = null) =>
        Add(members, new WorkRow(type, members, WorkKind.Starts, work ?? Operand.Result)
        {
            Callbacks = Named(callbacks),
            State = state is null ? null : Operand.Named(state),
            After = after,
            Due = due is null ? null : Operand.Named(due),
            Repetition = repetition,
        });

    /// <summary>Callbacks that run when the new object is started.</summary>
    public WorkSet Prepares(string members, string callbacks, string? state = null, Operand? work = null) =>
        Add(members, new WorkRow(type, members, WorkKind.Prepares, work ?? Operand.Result)
        {
            Callbacks = Named(callbacks),
            State = state is null ? null : Operand.Named(state),
        });

    /// <summary>Callbacks that may run from here on, once or more often.</summary>
    public WorkSet Subscribes(string members, string callbacks, string? state = null) =>
        Add(members, new WorkRow(type, members, WorkKind.Subscribes, Operand.Result)
        {
            Callbacks = Named(callbacks),
            State = state is null ? null : Operand.Named(state),
            Repetition = WorkRepetition.InTurn,
        });

    /// <summary>Callbacks that have run when the call returns.</summary>
    public WorkSet Runs(string members, string callbacks, string? state = null, WorkRepetition repetition = WorkRepetition.Once, Operand? work = null) =>
        Add(members, new WorkRow(type, members, WorkKind.Runs, work ?? Operand.Result)
        {
            Callbacks = Named(callbacks),
            State = state is null ? null : Operand.Named(state),
            Repetition = repetition,
        });

    /// <summary>Callbacks of a timer that run from here on, unless <paramref name="due"/> says never.</summary>
    public WorkSet Rearms(string members, string due) =>
        Add(members, new WorkRow(type, members, WorkKind.Rearms, Operand.This) { Due = Operand.Named(due), Repetition = WorkRepetition.InTurn });

    /// <summary>Any other kind, on <paramref name="work"/> or on the receiver.</summary>
    public WorkSet On(WorkKind kind, string members, Operand? work = null, WorkAnswer answer = WorkAnswer.Always) =>
        Add(members, new WorkRow(type, members, kind, work ?? Operand.This) { Answer = answer });

    public ImmutableArray<WorkRow> ToRows() => _rows.ToImmutableArray();

    private WorkSet Add(string members, WorkRow row)
    {
        foreach (var member in Words(members))
            _rows.Add(new WorkRow(type, member, row.Kind, row.Work)
            {
                Callbacks = row.Callbacks,
                State = row.State,
                After = row.After,
                Due = row.Due,
                Repetition = row.Repetition,
                Answer = row.Answer,
            });
        return this;
    }

    /// <summary>Operands by name, or by position where the names are numbers.</summary>
    private static ImmutableArray<Operand> Named(string operands) => Words(operands)
        .Select(word => int.TryParse(word, out var position) ? Operand.At(position) : Operand.Named(word))
        .ToImmutableArray();

    private static IEnumerable<string> Words(string text) => text.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
}
