using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Tests.Docs.Tracing;

/// <summary>
/// States in words. Objects, descriptors and connections have short names, <c>o1</c>, <c>d1</c> and <c>c1</c>, in the order in which
/// they come up; an older instance from the same site has a dash to its name.
/// </summary>
internal sealed class StateText
{
    private readonly Dictionary<Identity, string> _names = [];
    private readonly Dictionary<char, int> _counts = [];

    /// <summary>What the places of <paramref name="state"/> hold.</summary>
    public string Places(ProgramState state) => Join(state.Places
        .Where(entry => entry.Value is not UnknownValue)
        .OrderBy(entry => Position(entry.Key))
        .Select(entry => $"`{entry.Key}` = {ValueText(entry.Value, state)}"));

    /// <summary>What <paramref name="state"/> knows of the descriptors.</summary>
    public string Descriptors(ProgramState state) => Join(state.Descriptors
        .OrderBy(entry => Position(entry.Key))
        .Select(entry => (Name: Name('d', entry.Key), Info: entry.Value))
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .Select(entry => $"{entry.Name} of {Name('c', entry.Info.Connection)}: {Typestate(entry.Info)}"));

    private static string Typestate(DescriptorInfo info) =>
        info.Typestate.ToString().ToLowerInvariant() + (info.ClosedBy is { } close ? $" by `{close.Syntax}`" : "");

    private static string Join(IEnumerable<string> parts) => string.Join("; ", parts);

    private static int Position(Identity id) => id.Site is Place place ? Position(place) : ((IOperation)id.Site).Syntax.SpanStart;

    private static int Position(Place place) => place.Root.Symbol?.Locations[0].SourceSpan.Start ?? int.MaxValue;

    private string ValueText(Value value, ProgramState state) => value switch
    {
        ObjectValue { Object: var id } => Name('o', id) + (state.Object(id) is { } info ? $" for {Name('d', info.Descriptor)}" : ""),
        NumberValue number => $"the number of {Name('d', number.Descriptor)}",
        ConstantValue constant => string.Create(CultureInfo.InvariantCulture, $"{constant.Constant}").ToLowerInvariant(),
        NullValue => "null",
        NonNullValue or DelegateValue => "not null",
        TaskValue task => $"a task of {ValueText(task.Result, state)}",
        _ => "something",
    };

    private string Name(char kind, Identity id)
    {
        var newest = new Identity(id.Site, id.Role, true);
        if (!_names.TryGetValue(newest, out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{kind}{_counts[kind] = _counts.GetValueOrDefault(kind) + 1}");
            _names.Add(newest, name);
        }

        return id.IsRecent ? name : name + "'";
    }
}
