using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>
/// The wrapper becomes the owner. Where closing it shuts the connection down, only where no other copy can be in use: what is
/// under it has a connection of its own that nothing else was made of, or the socket that it was duplicated of is closed here.
/// </summary>
internal sealed class OwnWrapped() : SocketEdit("Own", "Let the wrapper own it")
{
    public override Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var edits = new Rearrangement(site.Text);
        return Task.FromResult<IReadOnlyList<Rearrangement>>(
            WrapperSite.Find(site) is { } wrapper
            && (!SocketApi.ShutsDown(wrapper.Operation.Type) || new OtherCopies(site, wrapper).AreDone())
            && Write(wrapper, edits) ? [edits] : []);
    }

    private static bool Write(WrapperSite wrapper, Rearrangement edits)
    {
        if (wrapper.Flag is { } flag)
        {
            if (flag.Value.Syntax is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } literal)
            {
                return false;
            }

            edits.Replace(literal.Span, "true");
            return true;
        }

        if (wrapper.MissingFlag is not { } name || !wrapper.Arguments.Arguments.Any())
        {
            return false;
        }

        edits.Insert(EndOf(wrapper.Arguments.Arguments.Last()), $", {name}: true");
        return true;
    }

    // Behind what is said of the argument on its line.
    private static int EndOf(ArgumentSyntax argument) =>
        argument.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)).Select(trivia => trivia.Span.End).Append(argument.Span.End).Max();
}
