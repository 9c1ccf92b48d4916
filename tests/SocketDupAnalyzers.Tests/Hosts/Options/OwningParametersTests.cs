using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SocketDupAnalyzers.Hosts;
using SocketDupAnalyzers.Hosts.Options;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Tests.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts.Options;

/// <summary>Which parameters take over what they are handed.</summary>
public sealed class OwningParametersTests
{
    private const string Source = """
        using System.Net.Sockets;

        namespace N;

        class T
        {
            public T(Socket given, Socket lent) { }
            public virtual void M(Socket given, Socket lent) { }
            public void G<U>(U given) { }
        }

        class D : T
        {
            public D(Socket given) : base(given, given) { }
            public override void M(Socket renamed, Socket other) { }
        }

        static class E
        {
            public static void Keep(this T t, Socket given) { }
        }
        """;

    [Theory]
    [InlineData("M:N.T.M(System.Net.Sockets.Socket,System.Net.Sockets.Socket)/given", "N.D.M/renamed", "N.T.M/given")]
    [InlineData("M:N.D.M(System.Net.Sockets.Socket,System.Net.Sockets.Socket)/renamed", "N.D.M/renamed")]
    [InlineData("M:N.T..ctor(System.Net.Sockets.Socket,System.Net.Sockets.Socket)/given", "N.T..ctor/given")]
    [InlineData("M:N.T.G``1(``0)/given", "N.T.G/given")]
    [InlineData("M:N.E.Keep(N.T,System.Net.Sockets.Socket)/given", "N.E.Keep/given")]
    [InlineData("M:N.T.M(System.Net.Sockets.Socket,System.Net.Sockets.Socket)/absent")]
    [InlineData("M:N.T.M(System.Net.Sockets.Socket)/given")]
    [InlineData("M:N.T.M(System.Net.Sockets.Socket,System.Net.Sockets.Socket)")]
    [InlineData("M:N.E.Keep(N.T,System.Net.Sockets.Socket)/given|M:N.D..ctor(System.Net.Sockets.Socket)/given", "N.D..ctor/given", "N.E.Keep/given")]
    public void The_named_parameters_and_no_others_own(string value, params string[] expected)
    {
        var compilation = Compilations.Of(Source);
        var rows = new UserRows(compilation, [], OptionDefinitions.OwningParameters.Read([value]));
        var owning = compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
            .SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>()
            .SelectMany(method => method.Parameters)
            .Where(rows.TakesOwnership)
            .Select(parameter => $"{parameter.ContainingType.ToDisplayString()}.{parameter.ContainingSymbol.Name}/{parameter.Name}");
        Assert.Equal(expected, owning.Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void An_extension_that_is_called_on_its_receiver_is_the_same()
    {
        var compilation = Compilations.Of(Source);
        var rows = new UserRows(compilation, [], OptionDefinitions.OwningParameters.Read(["M:N.E.Keep(N.T,System.Net.Sockets.Socket)/given"]));
        var extension = compilation.GetTypeByMetadataName("N.E")!.GetMembers("Keep").OfType<IMethodSymbol>().Single();
        var reduced = extension.ReduceExtensionMethod(compilation.GetTypeByMetadataName("N.T")!)!;
        Assert.True(rows.TakesOwnership(reduced.Parameters[0]));
        Assert.False(rows.TakesOwnership(extension.Parameters[0]));
    }

    [Fact]
    public void A_method_of_a_constructed_type_is_the_same()
    {
        var compilation = Compilations.Of("class G<A> { void M(A given, A lent) { } }");
        var rows = new UserRows(compilation, [], OptionDefinitions.OwningParameters.Read(["M:G`1.M(`0,`0)/given"]));
        var method = compilation.GetTypeByMetadataName("G`1")!.Construct(compilation.GetSpecialType(SpecialType.System_Int32)).GetMembers("M").OfType<IMethodSymbol>().Single();
        Assert.Equal([true, false], method.Parameters.Select(rows.TakesOwnership));
    }

    [Fact]
    public void Without_entries_nothing_owns() => Assert.False(UserRows.None.TakesOwnership(
        Compilations.Of(Source).GetTypeByMetadataName("N.E")!.GetMembers("Keep").OfType<IMethodSymbol>().Single().Parameters[1]));

    private const string Keeper = """
        using System.Net.Sockets;
        using System.Runtime.InteropServices;

        class Keeper
        {
            [DllImport("libc")] static extern int dup(int fd);

            public Keeper(int fd, Socket given) { given.NoDelay = true; }
            public static void Keep(Socket given) { given.NoDelay = true; }
            static Socket Copy(Socket s) => new Socket(new SafeSocketHandle(dup((int)s.Handle), true));

            void F(Socket s)
            {
                var copy = {|SDA2001:Copy(s)|};
                Keep(copy);
            }

            void G(Socket s)
            {
                var copy = {|#0:Copy(s)|};
                new Keeper(1, copy);
            }
        }
        """;

    [Fact]
    public Task Who_hands_a_duplicate_over_need_not_close_it() => Configured.Test<FlowHost>(
        "socket_dup.owning_parameters = M:Keeper.Keep(System.Net.Sockets.Socket)/given | M:Keeper..ctor(System.Int32,System.Net.Sockets.Socket)/given",
        Keeper.Replace("{|SDA2001:Copy(s)|}", "Copy(s)")).RunAsync();

    [Fact]
    public Task Who_lends_a_duplicate_has_to_close_it() => Configured.Test<FlowHost>(
        "socket_dup.owning_parameters = M:Keeper..ctor(System.Int32,System.Net.Sockets.Socket)/given",
        Keeper).RunAsync();
}
