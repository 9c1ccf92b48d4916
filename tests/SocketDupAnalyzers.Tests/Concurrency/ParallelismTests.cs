using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Tests.Cases;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Concurrency;

/// <summary>What may run at the same time as the send in the middle of a method: started before it and not joined.</summary>
public class ParallelismTests
{
    private const string Send = "Task.Run(() => s.Send(a))";

    [Theory]
    [InlineData($"var t = {Send}; s.Send(a); await t;", true)]
    [InlineData($"var t = {Send}; await t; s.Send(a);", false)]
    [InlineData($"s.Send(a); await {Send};", false)]
    [InlineData($"var t = {Send}; t.Wait(100); s.Send(a);", true)]
    [InlineData($"var t = {Send}; if (t.Wait(100)) s.Send(a);", false)]
    [InlineData($"var t = {Send}; if (!t.IsCompleted) return; s.Send(a);", false)]
    [InlineData($"var t = {Send}; if (a.Length > 0) await t; s.Send(a);", true)]
    [InlineData($"Task? t = null; if (a.Length > 0) t = {Send}; if (t != null) await t; s.Send(a);", false)]
    [InlineData($"var t = {Send}; var u = {Send}; await Task.WhenAll(t, u);", true)]
    [InlineData($"var t = {Send}; await Task.WhenAny(t, Task.Delay(1)); s.Send(a);", true)]
    [InlineData($"for (var i = 0; i < 3; i++) _ = {Send};", true)]
    [InlineData($"for (var i = 0; i < 3; i++) await {Send};", false)]
    [InlineData($"Task? last = null; for (var i = 0; i < 3; i++) {{ if (last != null) await last; last = {Send}; }}", false)]
    [InlineData($"var t = {Send}; s.Receive(a); await t;", false)]
    [InlineData("var t = s.SendAsync(a); s.Send(a); await t;", true)]
    [InlineData("await s.SendAsync(a); s.Send(a);", false)]
    [InlineData("try { await s.SendAsync(a); } catch (SocketException) { s.Send(a); }", false)]
    [InlineData($"var t = {Send}; try {{ await t.WaitAsync(TimeSpan.FromSeconds(1)); }} catch (TimeoutException) {{ }} s.Send(a);", true)]
    [InlineData($"var t = {Send}; await t.WaitAsync(TimeSpan.FromSeconds(1)); s.Send(a);", false)]
    public async Task A_send_is_reported_where_another_may_run(string body, bool isReported)
    {
        var text = $$"""
            using System;
            using System.Net.Sockets;
            using System.Threading.Tasks;

            static class C
            {
                public static async Task M(Socket s, byte[] a)
                {
                    {{body}}
                    await Task.Yield();
                }
            }
            """;
        var compilation = CaseCompilation.Of("SDA3001", CaseCompilation.Parse("c.cs", text));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        var diagnostics = await compilation.WithAnalyzers(Package.Analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(isReported, diagnostics.Any(diagnostic => diagnostic.Id == "SDA3001"));
    }
}
