using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>The table of work against the reference assemblies: what it names exists, and is known for it.</summary>
public class WorkTableTests
{
    private static readonly KnownApis s_apis = new(Compilations.Empty);

    public static TheoryData<string> Types => [.. WorkTable.Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_row_names_a_member(string type) =>
        Assert.Empty(RowsOf(type).Where(row => !OverloadsOf(row).Any()).Select(row => row.Member));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_operand_is_found_in_an_overload(string type)
    {
        var missing =
            from row in RowsOf(type)
            from operand in row.Operands
            where !OverloadsOf(row).Any(overload => Find(overload, operand))
            select $"{row.Member}: {operand}";
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_row_is_what_its_member_is_known_for(string type)
    {
        var hidden =
            from row in RowsOf(type)
            where !OverloadsOf(row).Any(overload => Equals(s_apis.WorkOf(overload), row))
            select row.Member;
        Assert.Empty(hidden);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_callback_is_a_delegate_or_an_object_of_the_pool(string type)
    {
        var others =
            from row in RowsOf(type)
            from operand in row.Callbacks
            from overload in OverloadsOf(row)
            where ReferenceEquals(s_apis.WorkOf(overload), row)
            from parameter in overload.Parameters
            where operand.Kind == OperandKind.Position ? parameter.Ordinal == operand.Index : parameter.Name == operand.Name
            where (parameter.Type is IArrayTypeSymbol array ? array.ElementType : parameter.Type) is not ({ TypeKind: TypeKind.Delegate } or { Name: "IThreadPoolWorkItem" or "ReadOnlySpan" })
            select $"{overload}: {parameter.Name}";
        Assert.Empty(others);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_timeout_has_an_answer(string type)
    {
        var silent =
            from row in RowsOf(type)
            where row.Kind is WorkKind.Joins or WorkKind.Waits
            from overload in OverloadsOf(row)
            where ReferenceEquals(s_apis.WorkOf(overload), row)
            where overload.MethodKind == MethodKind.Ordinary
            where overload.Parameters.Any(parameter => parameter.Type.Name is "Int32" or "TimeSpan") != (row.Answer == WorkAnswer.WhenTrue)
            select overload.ToDisplayString();
        Assert.Empty(silent);
    }

    [Fact]
    public void No_row_is_there_twice() => Assert.Empty(WorkTable.Rows.GroupBy(row => (row.Type, row.Member)).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [InlineData("System.Threading.Tasks.Task", "Run", WorkKind.Starts)]
    [InlineData("System.Threading.Tasks.TaskFactory", "StartNew", WorkKind.Starts)]
    [InlineData("System.Threading.Tasks.TaskFactory", "FromAsync", WorkKind.Starts)]
    [InlineData("System.Threading.ThreadPool", "QueueUserWorkItem", WorkKind.Starts)]
    [InlineData("System.Threading.Thread", "Start", WorkKind.Starts)]
    [InlineData("System.Threading.Thread", "Join", WorkKind.Joins)]
    [InlineData("System.Threading.Tasks.Task", "Wait", WorkKind.Joins)]
    [InlineData("System.Threading.Tasks.Task", "WhenAll", WorkKind.Gathers)]
    [InlineData("System.Threading.Tasks.Task", "WhenAny", WorkKind.Races)]
    [InlineData("System.Threading.Tasks.Task", "WaitAny", WorkKind.Races)]
    [InlineData("System.Threading.Tasks.Parallel", "ForEach", WorkKind.Runs)]
    [InlineData("System.Threading.CancellationToken", "Register", WorkKind.Subscribes)]
    [InlineData("System.Threading.PeriodicTimer", "WaitForNextTickAsync", WorkKind.Pauses)]
    [InlineData("System.Console", "ReadKey", WorkKind.Pauses)]
    [InlineData("System.Threading.CountdownEvent", "Signal", WorkKind.Signals)]
    public void Every_overload_is_known(string type, string member, object kind)
    {
        var overloads = Type(type).GetMembers(member).OfType<IMethodSymbol>().ToList();
        Assert.NotEmpty(overloads);
        Assert.All(overloads, overload => Assert.Equal(kind, s_apis.WorkOf(overload)?.Kind));
    }

    [Theory]
    [InlineData("Thread t", "t.Join()", WorkKind.Joins, WorkAnswer.Always)]
    [InlineData("Thread t", "t.Join(5)", WorkKind.Joins, WorkAnswer.WhenTrue)]
    [InlineData("Task t", "t.Wait()", WorkKind.Joins, WorkAnswer.Always)]
    [InlineData("Task t", "t.Wait(CancellationToken.None)", WorkKind.Joins, WorkAnswer.Always)]
    [InlineData("Task t", "t.Wait(5)", WorkKind.Joins, WorkAnswer.WhenTrue)]
    [InlineData("Task t", "Task.WaitAll(t)", WorkKind.Joins, WorkAnswer.Always)]
    [InlineData("Task t", "Task.WaitAll(new[] { t }, 5)", WorkKind.Joins, WorkAnswer.WhenTrue)]
    [InlineData("Task<int> t", "t.Wait()", WorkKind.Joins, WorkAnswer.Always)]
    [InlineData("Task<int> t", "t.Result", WorkKind.Joins, WorkAnswer.Always)]
    [InlineData("Task<int> t", "t.ConfigureAwait(false).GetAwaiter().GetResult()", WorkKind.Joins, WorkAnswer.Always)]
    [InlineData("Task<Task> t", "t.Unwrap()", WorkKind.Forwards, WorkAnswer.Always)]
    [InlineData("ManualResetEvent e", "e.WaitOne()", WorkKind.Waits, WorkAnswer.Always)]
    [InlineData("ManualResetEvent e", "e.WaitOne(5)", WorkKind.Waits, WorkAnswer.WhenTrue)]
    [InlineData("ManualResetEvent e", "e.Set()", WorkKind.Signals, WorkAnswer.Always)]
    [InlineData("TaskCompletionSource<int> s", "s.TrySetResult(1)", WorkKind.Signals, WorkAnswer.Always)]
    public void Calls_find_their_rows(string parameter, string call, object kind, object answer)
    {
        var row = RowOf(parameter, call);
        Assert.Equal((kind, answer), (row!.Kind, (object)row.Answer));
    }

    [Theory]
    [InlineData("Socket s", "s.BeginReceive(null!, 0, 0, SocketFlags.None, null, null)", WorkKind.Starts)]
    [InlineData("Socket s", "s.EndReceive(null!)", WorkKind.Joins)]
    [InlineData("System.IO.Stream s", "s.BeginRead(null!, 0, 0, null, null)", WorkKind.Starts)]
    [InlineData("System.Action a", "a.BeginInvoke(null, null)", WorkKind.Starts)]
    public void Pairs_of_begin_and_end_need_no_rows(string parameter, string call, object kind) => Assert.Equal(kind, RowOf(parameter, call)?.Kind);

    [Fact]
    public void A_begun_operation_has_a_callback_and_a_state()
    {
        var row = RowOf("Socket s", "s.BeginReceive(null!, 0, 0, SocketFlags.None, null, null)")!;
        Assert.Equal([Operand.Named("callback")], row.Callbacks.ToArray());
        Assert.Equal(Operand.Named("state"), row.State);
    }

    [Theory]
    [InlineData("System.Net.Sockets.SocketAsyncEventArgs", "Completed", WorkKind.Subscribes)]
    [InlineData("System.Timers.Timer", "Elapsed", WorkKind.Prepares)]
    [InlineData("System.ComponentModel.BackgroundWorker", "DoWork", WorkKind.Prepares)]
    public void Events_are_subscribed(string type, string member, object kind)
    {
        var symbol = Compilations.Empty.GetTypeByMetadataName(type)!.GetMembers(member).OfType<IEventSymbol>().Single();
        Assert.Equal(kind, s_apis.WorkOf(symbol.AddMethod!)?.Kind);
        Assert.Equal(WorkKind.Stops, s_apis.WorkOf(symbol.RemoveMethod!)?.Kind);
    }

    [Theory]
    [InlineData("Socket s", "s.Close()")]
    [InlineData("Socket s", "Task.Delay(1)")]
    [InlineData("Socket s", "new PeriodicTimer(System.TimeSpan.Zero)")]
    public void Other_members_have_nothing_to_do_with_work(string parameter, string call) => Assert.Null(RowOf(parameter, call));

    private static WorkRow? RowOf(string parameter, string call)
    {
        var compilation = Compilations.Of(
            $"using System.Net.Sockets; using System.Threading; using System.Threading.Tasks; class C {{ void M({parameter}) {{ _ = /*<*/{call}/*>*/; }} }}");
        var method = compilation.Marked() switch
        {
            IPropertySymbol property => property.GetMethod!,
            var symbol => (IMethodSymbol)symbol,
        };
        return new KnownApis(compilation).WorkOf(method);
    }

    private static IEnumerable<WorkRow> RowsOf(string type) => WorkTable.Rows.Where(row => row.Type == type);

    private static INamedTypeSymbol Type(string name) => Compilations.Empty.GetTypeByMetadataName(name)!;

    private static bool Find(IMethodSymbol method, Operand operand) => operand.Kind switch
    {
        OperandKind.This => !method.IsStatic,
        OperandKind.Result => true,
        OperandKind.Position => operand.Index < method.Parameters.Length,
        _ => method.Parameters.Any(parameter => parameter.Name == operand.Name),
    };

    private static IEnumerable<IMethodSymbol> OverloadsOf(WorkRow row)
    {
        var names = row.Name switch
        {
            [.. var name, '+', '='] => "add_" + name,
            [.. var name, '-', '='] => "remove_" + name,
            [.. var name, '='] => "set_" + name,
            _ => row.Name,
        };
        return
            from method in Type(row.Type).GetMembers().OfType<IMethodSymbol>()
            where method.Name == names || (method.MethodKind == MethodKind.PropertyGet && method.AssociatedSymbol!.Name == names)
            where KnownApis.Matches(row.Parameters, method)
            select method;
    }
}
