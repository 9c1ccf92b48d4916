using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SocketDupAnalyzers.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>How symbols of a compilation find their rows.</summary>
public class KnownApisTests
{
    [Theory]
    [InlineData("Socket s", "s.Close()", "Closes")]
    [InlineData("Socket s", "s.Close(100)", "ShutsDownAndCloses Closes")]
    [InlineData("Socket s", "new Socket(s.SafeHandle)", "Uses Aliases")]
    [InlineData("Socket s", "new Socket(SocketType.Stream, ProtocolType.Tcp)", "Creates")]
    [InlineData("Socket s", "s.DuplicateAndClose(1)", "Duplicates Closes")]
    [InlineData("Socket s", "s.AcceptAsync()", "Uses Creates")]
    [InlineData("TcpClient c", "c.GetStream()", "Uses Aliases")]
    [InlineData("TcpClient c", "c.Dispose()", "ShutsDownAndCloses")]
    [InlineData("System.IDisposable d", "d.Dispose()", "Closes")]
    [InlineData("System.IAsyncDisposable d", "d.DisposeAsync()", "Closes")]
    [InlineData("SafeSocketHandle h", "h.DangerousGetHandle()", "ExposesRaw Silent")]
    [InlineData("System.IO.StreamReader r", "r.ReadLine()", "Receives")]
    [InlineData("System.IO.StreamReader r", "r.Dispose()", "Closes")]
    [InlineData("System.Net.Security.SslStream r", "r.Read(null, 0, 0)", "Receives")]
    [InlineData("System.Net.Security.SslStream r", "r.Write(null)", "Sends")]
    [InlineData("NetworkStream n", "n.CopyTo(null)", "Receives Sends")]
    [InlineData("NetworkStream n", "n.Flush()", "Silent")]
    [InlineData("int fd", "Mono.Unix.Native.Syscall.dup(fd)", "Duplicates")]
    [InlineData("int fd", "new Mono.Unix.UnixStream(fd, false)", "Wraps")]
    [InlineData("System.IntPtr p", "p.ToInt32()", "Aliases Silent")]
    [InlineData("Socket s", "s.ToString()", "Silent")]
    [InlineData("string s", "s.Trim()", "")]
    public void A_call_has_the_effects_of_its_row(string parameter, string call, string effects) =>
        Assert.Equal(effects, EffectsOf($$"""
            using System.Net.Sockets;
            class C { object M({{parameter}}) => /*<*/{{call}}/*>*/; }
            """.Replace("object M", IsVoid(call) ? "void M" : "object M")));

    [Theory]
    [InlineData("Blocking", false, "Silent")]
    [InlineData("Blocking", true, "Uses")]
    [InlineData("Handle", false, "ExposesRaw Silent")]
    [InlineData("NoDelay", false, "Uses")]
    public void A_property_has_a_row_for_each_accessor(string name, bool set, string effects)
    {
        var apis = new KnownApis(Compilations.Empty);
        var property = Compilations.TypeOf("System.Net.Sockets.Socket").GetMembers(name).OfType<IPropertySymbol>().Single();
        Assert.Equal(effects, Text(apis.EffectsOf(property, set)));
        Assert.Equal(effects, Text(apis.EffectsOf((set ? property.SetMethod : property.GetMethod)!)));
    }

    [Fact]
    public void A_type_merely_called_Socket_does_nothing()
    {
        var compilation = Compilations.Of("""
            namespace System.Net.Sockets { public class Socket : IDisposable { public void Close() { } public void Dispose() { } } }
            class C { void M(System.Net.Sockets.Socket s) => /*<*/s.Close()/*>*/; }
            """);
        var apis = new KnownApis(compilation);
        var method = compilation.MarkedMethod();
        Assert.Empty(apis.EffectsOf(method));
        Assert.Null(apis.KindOf(method.ContainingType));
    }

    [Fact]
    public void A_socket_of_the_compilation_alone_is_not_one()
    {
        var corlib = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        var compilation = Compilations.Of("namespace System.Net.Sockets { public class Socket { } }", [corlib]);
        Assert.Null(new KnownApis(compilation).KindOf(compilation.GetTypeByMetadataName("System.Net.Sockets.Socket")));
    }

    [Fact]
    public void A_type_that_two_references_define_is_one_in_each()
    {
        var copy = Compilations.Of("namespace System.Net.Sockets { public class Socket { } }").ToMetadataReference();
        var compilation = Compilations.Of("", [copy, .. Compilations.Empty.References]);
        var apis = new KnownApis(compilation);
        Assert.Equal([SocketTypeKind.Socket, SocketTypeKind.Socket], compilation.GetTypesByMetadataName("System.Net.Sockets.Socket").Select(type => apis.KindOf(type)?.Kind));
    }

    [Fact]
    public void An_override_does_what_it_overrides() => Assert.Equal("Receives", EffectsOf("""
        class S : System.Net.Sockets.NetworkStream
        {
            public S(System.Net.Sockets.Socket s) : base(s) { }
            public override int Read(byte[] b, int o, int c) => base.Read(b, o, c);
        }
        class C { int M(S s) => /*<*/s.Read(null, 0, 0)/*>*/; }
        """));

    [Fact]
    public void A_derived_type_is_of_its_bases_kind()
    {
        var compilation = Compilations.Of("class Client : System.Net.Sockets.TcpClient { }  class Other { }");
        var apis = new KnownApis(compilation);
        Assert.Equal(SocketTypeKind.Client, apis.KindOf(compilation.GetTypeByMetadataName("Client"))?.Kind);
        Assert.Null(apis.KindOf(compilation.GetTypeByMetadataName("Other")));
    }

    [Theory]
    [InlineData("System.Net.Sockets.TcpClient", "void System.IDisposable.Dispose() { }", "ShutsDownAndCloses")]
    [InlineData("System.IO.MemoryStream", "public new void Dispose() { }", "Closes")]
    [InlineData("object", "public void Dispose() { }", "")]
    public void An_own_implementation_of_Dispose_counts_only_under_a_tracked_type(string type, string member, string effects)
    {
        var compilation = Compilations.Of($$"""class Own : {{type}}, System.IDisposable { {{member}} }""");
        var method = compilation.GetTypeByMetadataName("Own")!.GetMembers().OfType<IMethodSymbol>().Single(m => m.MethodKind != MethodKind.Constructor);
        Assert.Equal(effects, Text(new KnownApis(compilation).EffectsOf(method)));
    }

    [Theory]
    [InlineData("System.Net.Sockets.NetworkStream", "System.IO.Stream", "Close", "ShutsDownAndCloses")]
    [InlineData("System.Net.Sockets.NetworkStream", "System.IDisposable", "Dispose", "ShutsDownAndCloses")]
    [InlineData("System.Net.Sockets.Socket", "System.IDisposable", "Dispose", "Closes")]
    [InlineData("System.Net.Sockets.Socket", "System.Object", "ToString", "Silent")]
    [InlineData("System.IO.BufferedStream", "System.IO.Stream", "Flush", "Sends")]
    [InlineData("System.IO.Stream", "System.IO.Stream", "Flush", "Silent")]
    public void A_known_receiver_tells_more(string receiver, string declaring, string member, string effects)
    {
        var apis = new KnownApis(Compilations.Empty);
        var method = Compilations.TypeOf(declaring).GetMembers(member).OfType<IMethodSymbol>().First();
        Assert.Equal(effects, Text(apis.EffectsOf(method, Compilations.TypeOf(receiver))));
    }

    [Fact]
    public void The_extension_methods_of_older_frameworks_name_their_socket()
    {
        var apis = new KnownApis(Compilations.Empty);
        var send = Compilations.TypeOf("System.Net.Sockets.SocketTaskExtensions").GetMembers("SendAsync").OfType<IMethodSymbol>().First();
        var reduced = send.ReduceExtensionMethod(Compilations.TypeOf("System.Net.Sockets.Socket"))!;
        Assert.Equal([Effect.On(Operand.Named("socket"), EffectKind.Sends)], apis.EffectsOf(reduced).ToArray());
    }

    private static bool IsVoid(string call) => new[] { "Close", "Dispose()", "Write", "CopyTo", "Flush" }.Any(call.Contains);

    private static string EffectsOf(string source)
    {
        var compilation = Compilations.Of(source);
        return Text(new KnownApis(compilation).EffectsOf(compilation.MarkedMethod()));
    }

    private static string Text(IEnumerable<Effect> effects) => string.Join(' ', effects.Select(effect => effect.Kind));
}
