using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>
/// The options of one compilation. What a method does is the same wherever it is called, so what is said of methods for one file
/// holds for all of them.
/// </summary>
internal sealed class SocketOptions
{
    private readonly ConfigurationEntries _entries;

    public SocketOptions(AnalyzerConfigOptionsProvider provider, Compilation compilation, CancellationToken cancellation)
    {
        _entries = new ConfigurationEntries(provider, compilation.SyntaxTrees, cancellation);
        DuplicatingMethods = OptionDefinitions.DuplicatingMethods.Read(_entries.ValuesOf(OptionDefinitions.DuplicatingMethods));
        OwningParameters = OptionDefinitions.OwningParameters.Read(_entries.ValuesOf(OptionDefinitions.OwningParameters));
        ReportLimits = OptionDefinitions.ReportLimits.Read(_entries.ValuesOf(OptionDefinitions.ReportLimits));
    }

    public ImmutableArray<MethodId> DuplicatingMethods { get; }

    public ImmutableArray<ParameterId> OwningParameters { get; }

    public bool ReportLimits { get; }

    /// <summary>What the options say of methods, bound to <paramref name="compilation"/>.</summary>
    public UserRows RowsOf(Compilation compilation) => DuplicatingMethods.IsEmpty && OwningParameters.IsEmpty
        ? UserRows.None
        : new UserRows(compilation, DuplicatingMethods, OwningParameters);

    /// <summary>Every entry, or element of one, that is not understood.</summary>
    public IEnumerable<OptionProblem> Problems(CancellationToken cancellation) => OptionDefinitions.All
        .SelectMany(option => option.ProblemsIn(_entries.ValuesOf(option)))
        .Concat(_entries.Unknown(cancellation).Select(entry => new OptionProblem(entry.Key, entry.Value, Suggestion.For(entry.Key))))
        .Distinct();
}
