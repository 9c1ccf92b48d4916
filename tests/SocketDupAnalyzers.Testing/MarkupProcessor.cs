using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Turns the markup of a state into expected diagnostics.</summary>
internal sealed class MarkupProcessor(MarkupOptions options, DiagnosticDescriptor? defaultDescriptor, ImmutableArray<DiagnosticDescriptor> supported, ImmutableArray<string> fixableIds, string defaultPath)
{
    public SolutionState Process(SolutionState state)
    {
        var expected = new List<DiagnosticResult>();
        var keys = ImmutableDictionary.CreateBuilder<string, FileLinePositionSpan>();
        var result = state.MarkupHandling == MarkupMode.None
            ? state.Map(file => file)
            : state.Map(file => Process(file, state.MarkupHandling, expected, keys));
        result.MarkupHandling = MarkupMode.None;

        var places = keys.ToImmutable();
        var explicitly = result.ExpectedDiagnostics.Select(d => d.WithDefaultPath(defaultPath).WithMarkupLocations(places)).ToList();
        result.ExpectedDiagnostics.Clear();
        result.ExpectedDiagnostics.AddRange(explicitly);
        result.ExpectedDiagnostics.AddRange(expected);
        return result;
    }

    private (string, SourceText) Process((string Path, SourceText Content) file, MarkupMode? mode, List<DiagnosticResult> expected, ImmutableDictionary<string, FileLinePositionSpan>.Builder keys)
    {
        var (output, spans) = MarkupParser.Parse(file.Content.ToString(), options.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode));
        var text = SourceText.From(output, file.Content.Encoding, file.Content.ChecksumAlgorithm);
        foreach (var (name, span) in spans)
        {
            var place = new FileLinePositionSpan(file.Path, text.Lines.GetLinePositionSpan(span));
            if (mode == MarkupMode.Ignore)
            {
                continue;
            }

            if (name.StartsWith('#'))
            {
                if (!keys.TryAdd(name, place))
                {
                    throw new InvalidOperationException($"Input contains multiple markup locations with key '{name}'");
                }
            }
            else if (Expect(name) is var diagnostic && (mode != MarkupMode.IgnoreFixable || !fixableIds.Contains(diagnostic.Id)))
            {
                expected.Add(diagnostic.WithSpan(place));
            }
        }

        return (file.Path, text);
    }

    private DiagnosticResult Expect(string id)
    {
        var descriptors = id.Length == 0 ? [Default()] : supported.Where(d => d.Id == id).ToArray();
        if (descriptors.Length > 1 && !options.HasFlag(MarkupOptions.UseFirstDescriptor))
        {
            throw new InvalidOperationException($"Several descriptors have the id '{id}': name the expected diagnostic explicitly or set {nameof(MarkupOptions)}.{nameof(MarkupOptions.UseFirstDescriptor)}.");
        }

        var diagnostic = descriptors.Length > 0 ? new DiagnosticResult(descriptors[0]) : DiagnosticResult.CompilerError(id);
        return diagnostic.WithMessage(null).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity);
    }

    private DiagnosticDescriptor Default() => defaultDescriptor
        ?? throw new InvalidOperationException($"[|…|] needs an analyzer with a single descriptor or {nameof(MarkupOptions)}.{nameof(MarkupOptions.UseFirstDescriptor)}.");
}
