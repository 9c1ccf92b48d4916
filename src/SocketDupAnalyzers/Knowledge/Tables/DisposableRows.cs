using System.Collections.Immutable;
using static SocketDupAnalyzers.Knowledge.Tables.RowSet;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>What every object has: the object behind the reference decides what closing it does.</summary>
internal static class DisposableRows
{
    public const string Disposable = "System.IDisposable";
    public const string AsyncDisposable = "System.IAsyncDisposable";

    public static ImmutableArray<ApiRow> Rows { get; } = ImmutableArray.Create(
            ApiRow.Of(Disposable, "Dispose", Closes),
            ApiRow.Of(AsyncDisposable, "DisposeAsync", Closes))
        .AddRange(new RowSet("System.Threading.Tasks.TaskAsyncEnumerableExtensions").Add("ConfigureAwait", Effect.Aliases(Operand.Named("source"))).ToRows())
        .AddRange(new RowSet("System.Runtime.CompilerServices.ConfiguredAsyncDisposable").Add("DisposeAsync", Closes).ToRows())
        .AddRange(new RowSet("System.Object").Add("Equals GetHashCode GetType ToString", Silent).ToRows())
        .AddRange(new RowSet("System.MarshalByRefObject").Add("GetLifetimeService InitializeLifetimeService", Silent).ToRows());
}
