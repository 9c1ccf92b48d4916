using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <content>Timers: one that was made stopped is started later.</content>
internal sealed partial class BodyRun
{
    private void Rearm(CallSite call, WorkRow row, Carried timer)
    {
        if (Timers.IsNever(call, row))
        {
            return;
        }

        foreach (var work in timer.Works.OrderBy(work => work.Order).ToArray())
        {
            Begin(work, isMeeting: true, isOne: !Loops.IsInLoop(work.Start.Syntax));
        }
    }

    /// <summary>A property that starts work is set: <c>timer.Enabled = true</c>.</summary>
    private void Enable(CallSite setter, IOperation? value)
    {
        if (setter.Receiver is { } timer && value?.ConstantValue is not { HasValue: true, Value: false } && _type.Apis.WorkOf(setter.Method) is { Kind: WorkKind.Starts } row)
        {
            ByRow(setter, row, new Dictionary<IOperation, Carried> { [timer] = Read(timer) });
        }
    }
}
