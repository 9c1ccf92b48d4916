using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.Versioning;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>What the table says of a member after a close, held against the closed object itself.</summary>
public class ClosedMemberTests
{
    private static readonly KnownApis s_apis = new(Compilations.Empty);

    // Members of which the closed object says nothing, or says it for one kind of object only. No type: of every type.
    private static readonly (string? Kind, string Member, string Reason)[] s_exceptions =
    [
        (null, "Length", "No stream over a socket has it, open or closed."),
        (null, "Position", "No stream over a socket has it, open or closed."),
        (null, "Seek", "No stream over a socket can, open or closed."),
        (null, "SetLength", "No stream over a socket can, open or closed."),
        (null, "GetLifetimeService", "The runtime has no remoting."),
        (null, "InitializeLifetimeService", "The runtime has no remoting."),
        ("Socket", "DualMode", "Only of IPv6 sockets: the setter refuses others first."),
        ("Socket, datagrams", "DualMode", "Only of IPv6 sockets: the setter refuses others first."),
        ("Socket, IPv6", "EndReceiveFrom", "The end point of the arguments is of another family."),
        ("Socket, IPv6", "EndReceiveMessageFrom", "The end point of the arguments is of another family."),
        ("Socket, IPv6", "DualMode", "The getter answers for IPv4 after a close, for IPv6 it does not; the row is silent for both."),
        ("Socket, datagrams", "SendFileAsync", "Only of connected sockets; that is asked first."),
        ("Socket, datagrams", "EnableBroadcast", "The getter answers for a stream after a close; the row is silent for both."),
        ("SafeSocketHandle", "DangerousRelease", "Fails for want of the reference, not of the descriptor."),
        ("SslStream", "AuthenticateAsServer", "A certificate with a key is asked for first."),
        ("SslStream", "AuthenticateAsServerAsync", "A certificate with a key is asked for first."),
        ("SslStream", "BeginAuthenticateAsServer", "A certificate with a key is asked for first."),
        ("SslStream", "EndRead", "Refuses; the row is that of any stream, and of most it hands the result over."),
        ("SslStream", "EndWrite", "As EndRead."),
        ("GZipStream", "EndRead", "As SslStream's."),
        ("GZipStream", "EndWrite", "As EndRead."),
        ("SslStream", "EndAuthenticateAsClient", "Awaits what the object did, which is nothing here."),
        ("SslStream", "EndAuthenticateAsServer", "Awaits what the object did, which is nothing here."),
    ];

    // Members that are not called, with the reason.
    private static readonly (string Type, string Member, string Reason)[] s_uncalled =
    [
        ("Socket", "GetRawSocketOption", "A span."),
        ("Socket", "SetRawSocketOption", "A span."),
        ("Socket", "DuplicateAndClose", "Windows only."),
        ("Socket", "SetIPProtectionLevel", "Windows only."),
        ("NetworkStream", "ReadAtLeast", "A span."),
        ("TcpListener", "AllowNatTraversal", "Windows only."),
        ("UdpClient", "AllowNatTraversal", "Windows only."),
    ];

    public static TheoryData<string> Kinds => [.. ClosedObjects.Factories.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Members_fail_after_a_close_where_the_table_says_so(string kind)
    {
        var factory = ClosedObjects.Factories[kind];
        var type = factory().GetType();
        var wrong = new List<string>();
        var needed = new HashSet<(string? Kind, string Member, string Reason)>();
        foreach (var method in Methods(type))
        {
            var effects = EffectsOf(type, method);
            if (effects.IsEmpty || PlausibleArguments.For(method) is not { } arguments)
                continue;
            var expected = effects.Any(FailsAfterClose);
            var outcome = await Invoke(factory(), method, arguments);
            var agrees = expected ? outcome is InvalidOperationException or NullReferenceException or SocketException or IOException : outcome is null;
            if (agrees)
                continue;
            if (s_exceptions.FirstOrDefault(row => (row.Kind is null || row.Kind == kind) && row.Member == MemberOf(method)) is { Member: not null } exception)
                needed.Add(exception);
            else
                wrong.Add($"{Signature(method)} should {(expected ? "fail" : "be silent")}: {outcome?.GetType().Name} {outcome?.Message}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Empty(s_exceptions.Where(row => row.Kind == kind).Except(needed));
    }

    [Theory]
    [InlineData(typeof(Socket))]
    [InlineData(typeof(TcpClient))]
    [InlineData(typeof(TcpListener))]
    [InlineData(typeof(UdpClient))]
    [InlineData(typeof(NetworkStream))]
    [InlineData(typeof(SafeSocketHandle))]
    public void Every_member_of_the_socket_types_is_called(Type type)
    {
        var called = Methods(type).Where(method => PlausibleArguments.For(method) is not null).Select(MemberOf).ToHashSet();
        var all = type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(MemberOf).Distinct();
        var missing = all.Except(called).Except(s_uncalled.Where(row => row.Type == type.Name).Select(row => row.Member)).ToList();
        Assert.Empty(missing);
    }

    private static bool FailsAfterClose(Effect effect) =>
        effect.Source == Operand.This && effect.Kind is EffectKind.Uses or EffectKind.Sends or EffectKind.Receives or EffectKind.Duplicates;

    private static string MemberOf(MethodInfo method) => method.IsSpecialName ? method.Name.Split('_', 2)[1] : method.Name;

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        where !method.IsGenericMethodDefinition
        where !method.GetCustomAttributes<SupportedOSPlatformAttribute>().Any() || OperatingSystem.IsWindows()
        select method;

    private static ImmutableArray<Effect> EffectsOf(Type type, MethodInfo method)
    {
        var symbol = Compilations.TypeOf(type.FullName!);
        for (var current = symbol; current is not null; current = current.BaseType)
        {
            var found = current.GetMembers(method.Name).OfType<IMethodSymbol>()
                .FirstOrDefault(m => m.Parameters.Select(p => Name(p.Type)).SequenceEqual(method.GetParameters().Select(p => Name(p.ParameterType))));
            if (found is not null)
                return s_apis.EffectsOf(found, symbol);
        }

        return [];
    }

    private static async Task<Exception?> Invoke(object target, MethodInfo method, object?[] arguments)
    {
        try
        {
            var work = Task.Run(async () =>
            {
                var result = method.Invoke(target, arguments);
                if (result is IAsyncResult and not Task)
                    await TaskToAsyncResult.Unwrap((IAsyncResult)result);
                if ((result as Task ?? AsTask(result)) is { } task)
                    await task;
            });
            await work.WaitAsync(TimeSpan.FromSeconds(10));
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static Task? AsTask(object? result) => result switch
    {
        ValueTask task => task.AsTask(),
        null => null,
        _ when result.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>) =>
            (Task)type.GetMethod(nameof(ValueTask<int>.AsTask))!.Invoke(result, null)!,
        _ => null,
    };

    private static string Signature(MethodInfo method) =>
        $"{method.Name}({string.Join(',', method.GetParameters().Select(p => Name(p.ParameterType)))})";

    private static string Name(Type type) =>
        type.IsByRef ? Name(type.GetElementType()!)
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{type.Name}[{string.Join(',', type.GetGenericArguments().Select(Name))}]"
        : type.Name;

    private static string Name(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Name(array.ElementType) + "[]",
        INamedTypeSymbol { IsGenericType: true } named => $"{named.MetadataName}[{string.Join(',', named.TypeArguments.Select(Name))}]",
        _ => type.MetadataName,
    };
}
