using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;
using SocketDupAnalyzers.Summaries;
using SocketDupAnalyzers.Tests.Flow;
using SocketDupAnalyzers.Tests.Model;

namespace SocketDupAnalyzers.Tests.Summaries;

/// <summary>Asks for summaries of the methods of a snippet and writes them down: <c>closes s, duplicates t, return = duplicate of t</c>.</summary>
internal sealed class SummaryText
{
    private readonly Snippet _snippet;
    private readonly KnownApis _apis;
    private readonly MethodSummaries _summaries;
    private readonly BodyContext _caller;

    public SummaryText(string members)
        : this(EventTrace.Snippet(members + (members.Contains("Caller()") ? "" : " static void Caller() { }")))
    {
    }

    public SummaryText(Snippet snippet)
    {
        _snippet = snippet;
        _apis = new KnownApis(snippet.Compilation);
        _summaries = new MethodSummaries(_apis, snippet.Graphs, _ => true);
        _caller = new BodyContext(snippet.Graph("Caller"), snippet.Method("Caller"), _apis, _summaries, CancellationToken.None);
    }

    public static string Of(string members, string method = "H") => new SummaryText(members).Of(method);

    public string Of(string method) => Text(_summaries.Summarize(_snippet.Method(method), null, _caller));

    private static string Text(MethodSummary? summary)
    {
        if (summary is null)
        {
            return "unknown";
        }

        return summary.NeverReturns ? "never returns" : string.Join(", ", summary.Inputs.SelectMany(Inputs).Concat(summary.Outputs.Select(output => Text(output))));
    }

    private static IEnumerable<string> Inputs(InputEffect input)
    {
        if (input.IsDuplicated)
        {
            yield return $"duplicates {input.Place}";
        }

        if (input.IsUsed)
        {
            yield return $"uses {input.Place}";
        }

        if (input.IsKept)
        {
            yield return $"keeps {input.Place}";
        }

        if (input.Split is { } split)
        {
            yield return $"{input.Place} is {split.WhenTrue} or else {split.WhenFalse}";
        }
        else if (input.Typestate != Typestate.Open)
        {
            yield return input.Typestate == Typestate.Closed ? $"closes {input.Place}" : $"may close {input.Place}";
        }
    }

    private static string Text(Output output) =>
        $"{output.Place} = {Text(output.Value, output.Final)}{(output.NullWhen is { } result ? " or null when " + result : "")}";

    private static string Text(Value value, ProgramState final) => value switch
    {
        ObjectValue reference => final.Object(reference.Object) is { } info ? Text(info.Descriptor, final) + (info.Owns == true ? "" : " unowned") : reference.Object.ToString(),
        NumberValue number => "number of " + Text(number.Descriptor, final),
        TaskValue task => "task of " + Text(task.Result, final),
        TupleValue tuple => "(" + string.Join(", ", tuple.Elements.Select(element => Text(element, final))) + ")",
        NullValue => "null",
        NonNullValue => "not null",
        UnknownValue => "?",
        ConstantValue constant => constant.Constant.ToString()!,
        _ => value.GetType().Name,
    };

    private static string Text(Identity descriptor, ProgramState final)
    {
        if (descriptor is { IsRecent: true, Site: Place place })
        {
            return place.ToString();
        }

        var info = final.Descriptor(descriptor)!;
        var kind = info.Origin switch
        {
            Origin.Duplicate when info.Connection.Site is Place of => $"duplicate of {of}",
            Origin.Duplicate => "duplicate",
            Origin.Created => "new",
            _ => "some",
        };
        return info.Typestate == Typestate.Open ? kind : $"{info.Typestate} {kind}";
    }
}
