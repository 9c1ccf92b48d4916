using System.Collections.Generic;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>The lines in front of and behind what goes under a lock.</summary>
/// <param name="gate">The lock.</param>
/// <param name="isAsync">Whether the function is asynchronous.</param>
/// <param name="leavesContext">Whether it awaits without its context.</param>
/// <param name="token">The cancellation token at hand.</param>
internal sealed class GateForm(Gate gate, bool isAsync, bool leavesContext, string? token)
{
    public IEnumerable<string> Head => gate.IsSemaphore ? [Enter, "try", "{"] : [$"lock ({gate.Name})", "{"];

    private string Enter => isAsync
        ? $"await {gate.Name}.WaitAsync({token}){(leavesContext ? ".ConfigureAwait(false)" : "")};"
        : $"{gate.Name}.Wait({token});";

    public IEnumerable<string> Tail(string step) => gate.IsSemaphore ? ["}", "finally", "{", $"{step}{gate.Name}.Release();", "}"] : ["}"];
}
