using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Hosts;

/// <summary>The root operations of a code block: a member's body, or the initializers of its variables.</summary>
internal static class BodyRoots
{
    public static IEnumerable<IOperation> Of(SyntaxNode codeBlock, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetOperation(codeBlock, cancellation) is { Parent: null } whole)
        {
            yield return whole;
            yield break;
        }

        foreach (var node in codeBlock.DescendantNodes(node => node is not EqualsValueClauseSyntax and not ArrowExpressionClauseSyntax))
        {
            if (node is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax && model.GetOperation(node, cancellation) is { Parent: null } part)
            {
                yield return part;
            }
        }
    }
}
