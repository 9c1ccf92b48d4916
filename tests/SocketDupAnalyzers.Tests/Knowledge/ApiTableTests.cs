using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Knowledge.Tables;
using Xunit;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>The table against the reference assemblies: what it names exists, and what exists on a socket it names.</summary>
public class ApiTableTests
{
    // In a package that the tests do not restore.
    private static readonly string[] s_unchecked = ["Tmds.LibC.LibC"];

    private static readonly KnownApis s_apis = new(Compilations.Empty);

    public static TheoryData<string> CheckedTypes => [.. ApiTable.Types.Except(s_unchecked)];

    public static TheoryData<string> WhollyKnownTypes =>
    [
        "System.Net.Sockets.Socket",
        "System.Net.Sockets.TcpClient",
        "System.Net.Sockets.TcpListener",
        "System.Net.Sockets.UdpClient",
        "System.Net.Sockets.NetworkStream",
        "System.Net.Sockets.SafeSocketHandle",
    ];

    [Theory]
    [MemberData(nameof(CheckedTypes))]
    public void Every_row_names_a_member(string type)
    {
        var missing = ApiTable.Rows
            .Where(row => row.Type == type && !OverloadsOf(row).Any())
            .Select(row => row.Member);
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(CheckedTypes))]
    public void Every_operand_is_found_in_an_overload(string type)
    {
        var missing =
            from row in ApiTable.Rows
            where row.Type == type
            from operand in row.Effects.SelectMany(Operands)
            where !OverloadsOf(row).Any(overload => Has(overload, operand))
            select $"{row.Member}: {operand}";
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(CheckedTypes))]
    public void Every_argument_in_an_options_object_is_found_in_its_constructor(string type)
    {
        var missing =
            from row in ApiTable.Rows
            where row.Type == type
            from effect in row.Effects
            let condition = effect.Condition
            where condition?.Options is not null
            let options = OverloadsOf(row).SelectMany(overload => overload.Parameters).First(parameter => parameter.Name == condition.Options!.Name).Type
            where !((INamedTypeSymbol)options).InstanceConstructors.Any(constructor => Has(constructor, condition.Argument))
            select $"{row.Member}: {condition.Argument}";
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(CheckedTypes))]
    public void Every_row_is_what_its_member_is_known_for(string type)
    {
        var hidden =
            from row in ApiTable.Rows
            where row.Type == type
            where !OverloadsOf(row).Any(overload => s_apis.EffectsOf(overload, Compilations.TypeOf(type)).SequenceEqual(row.Effects))
            select row.Member;
        Assert.Empty(hidden);
    }

    [Theory]
    [MemberData(nameof(WhollyKnownTypes))]
    public void Every_public_member_has_a_row(string type)
    {
        var symbol = Compilations.TypeOf(type);
        var unknown =
            from member in BasesOf(symbol).SelectMany(b => b.GetMembers()).OfType<IMethodSymbol>()
            where !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public
            where member.MethodKind != MethodKind.Constructor || SymbolEqualityComparer.Default.Equals(member.ContainingType, symbol)
            where s_apis.EffectsOf(member, symbol).IsEmpty
            select member.ToDisplayString();
        Assert.Empty(unknown);
    }

    [Fact]
    public void No_row_is_there_twice()
    {
        Assert.Empty(ApiTable.Rows.GroupBy(row => (row.Type, row.Member)).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(ApiTable.Natives.GroupBy(row => row.EntryPoint).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(SocketTypes.Rows.GroupBy(row => row.Name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_tracked_type_exists() => Assert.All(SocketTypes.Rows, row => Assert.Equal(row.Name, Compilations.TypeOf(row.Name).ToDisplayString()));

    [Fact]
    public void Native_operands_are_positions() => Assert.All(
        ApiTable.Natives.SelectMany(row => row.Effects).SelectMany(Operands),
        operand => Assert.True(operand.Kind is OperandKind.Position or OperandKind.Result));

    [Fact]
    public void A_row_with_a_parameter_list_goes_before_one_without()
    {
        Assert.Equal(["Close(int)", "Close"], ApiTable.Find("System.Net.Sockets.Socket", "Close").Select(row => row.Member));
        Assert.Equal(["int"], ApiTable.Find("System.Net.Sockets.Socket", "Close")[0].Parameters.ToArray());
    }

    [Fact]
    public void A_number_put_onto_another_is_one_duplicate_with_two_names()
    {
        Assert.Equal(
            [
                Effect.On(Operand.At(1), EffectKind.Replaces),
                Effect.Duplicates(Operand.At(0), Operand.At(1)),
                Effect.Aliases(Operand.At(1)),
            ],
            ApiTable.FindNative("dup2")!.Effects.ToArray());
    }

    private static IEnumerable<Operand> Operands(Effect effect)
    {
        yield return effect.Source;
        yield return effect.Target;
        if (effect.Condition is { } condition)
            yield return condition.Options ?? condition.Argument;
    }

    private static bool Has(IMethodSymbol method, Operand operand) => operand.Kind switch
    {
        OperandKind.This => !method.IsStatic,
        OperandKind.Result => true,
        OperandKind.Position => operand.Index < method.Parameters.Length,
        _ => method.Parameters.Any(parameter => parameter.Name == operand.Name),
    };

    private static IEnumerable<IMethodSymbol> OverloadsOf(ApiRow row)
    {
        var name = row.Name switch
        {
            ".ctor" => ".ctor",
            [.. var property, '='] => "set_" + property,
            _ => row.Name,
        };
        return
            from type in BasesOf(Compilations.TypeOf(row.Type))
            from method in type.GetMembers().OfType<IMethodSymbol>()
            where method.Name == name || (method.MethodKind == MethodKind.PropertyGet && method.AssociatedSymbol!.Name == name)
            where name != ".ctor" || SymbolEqualityComparer.Default.Equals(type, Compilations.TypeOf(row.Type))
            where row.Parameters.IsDefault || row.Parameters.SequenceEqual(method.Parameters.Select(NameOf))
            select method;
    }

    private static string NameOf(IParameterSymbol parameter) => parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?');

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }
}
