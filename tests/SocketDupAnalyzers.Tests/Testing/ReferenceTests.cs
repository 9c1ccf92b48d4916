using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.Tests.Testing.Toys;
using Xunit;

namespace SocketDupAnalyzers.Tests.Testing;

public sealed class ReferenceTests
{
    private const string Socket = "class C { System.Net.Sockets.Socket F(System.Net.Sockets.Socket s) => s; }";

    // Since 4.7.2 or before; since .NET 5; since .NET 8; since .NET 9; since .NET 10.
    private const string Handle = "class C { System.IntPtr F(System.Net.Sockets.Socket s) => s.Handle; }";
    private const string SafeHandle = "class C { object F(System.Net.Sockets.Socket s) => s.{|CS1061:SafeHandle|}; }";
    private const string Lock = "class C { System.Threading.Lock _l; }";
    private const string LateType = "class C { System.Threading.{|CS0234:Lock|} _l; }";

    public static TheoryData<string, string> Targets => new()
    {
        { "net472", Socket }, { "netstandard2.0", Socket }, { "net8.0", Socket }, { "net9.0", Socket }, { "net10.0", Socket },
        { "net472", Handle }, { "netstandard2.0", SafeHandle }, { "net472", SafeHandle },
        { "net472", LateType }, { "net8.0", LateType }, { "net9.0", Lock }, { "net10.0", Lock },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public Task Each_target_has_its_own_members(string target, string source)
    {
        var test = Verify.AnalyzerTest<LiteralAnalyzer>(source);
        test.ReferenceAssemblies = new Dictionary<string, ReferenceAssemblies>
        {
            ["net472"] = Verify.Net472,
            ["netstandard2.0"] = Verify.NetStandard20,
            ["net8.0"] = Verify.Net80,
            ["net9.0"] = Verify.Net90,
            ["net10.0"] = Verify.Net100,
        }[target];
        return test.RunAsync();
    }

    [Fact]
    public Task An_added_reference_is_seen()
    {
        var test = Verify.AnalyzerTest<LiteralAnalyzer>("class C { Xunit.FactAttribute _f; }");
        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return test.RunAsync();
    }
}
