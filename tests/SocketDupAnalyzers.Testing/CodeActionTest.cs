using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test that applies code actions.</summary>
public abstract class CodeActionTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>The action to apply among those offered for one diagnostic; the first by default.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>The equivalence key of the action to apply.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>A further check of each action that is applied.</summary>
    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;

    /// <summary>The actions to choose from: by default nested ones in place of those that hold them.</summary>
    protected virtual ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions) =>
        [.. actions.SelectMany(action => action.NestedActions.IsDefaultOrEmpty ? [action] : FilterCodeActions(action.NestedActions))];

    private protected CodeAction? SelectCodeAction(int iteration, ImmutableArray<CodeAction> actions, IVerifier verifier)
    {
        CodeAction? selected;
        if (CodeActionEquivalenceKey is { } key)
        {
            selected = actions.FirstOrDefault(action => action.EquivalenceKey == key);
            if (CodeActionIndex is { } index && (selected is not null || iteration == 0))
            {
                verifier.True(index < actions.Length, $"Expected to find a code action at index '{index}', but only '{actions.Length}' code actions were found.");
                verifier.Equal(key, actions[index].EquivalenceKey, $"Expected the code action at index '{index}' to have the equivalence key '{key}', but it has '{actions[index].EquivalenceKey}'.");
                selected = actions[index];
            }
        }
        else
        {
            selected = actions.ElementAtOrDefault(CodeActionIndex ?? 0);
        }

        if (selected is not null)
        {
            CodeActionVerifier?.Invoke(selected, verifier);
        }

        return selected;
    }

    /// <summary>
    /// Applies an action and replaces every tree that it made by the tree parsed from its text. A difference between the two
    /// is handed back and not thrown: a difference of the text says more.
    /// </summary>
    private protected async Task<(Solution Solution, ExceptionDispatchInfo? Failure)> ApplyCodeActionAsync(Solution before, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var after = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        ExceptionDispatchInfo? failure = null;
        foreach (var change in after.GetChanges(before).GetProjectChanges())
        {
            foreach (var id in change.GetChangedDocuments().Concat(change.GetAddedDocuments()))
            {
                var made = after.GetDocument(id)!;
                var text = await made.GetTextAsync(cancellationToken).ConfigureAwait(false);
                after = after.WithDocumentText(id, SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm));
                try
                {
                    var parsedRoot = await after.GetDocument(id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
                    var madeRoot = await made.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
                    TreeComparison.AssertEqual(verifier, parsedRoot!, madeRoot!, CodeActionValidationMode);
                }
                catch (Exception exception)
                {
                    failure ??= ExceptionDispatchInfo.Capture(exception);
                }
            }
        }

        return (after, failure);
    }
}
