using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>What is under a wrapper is declared with using beside it, which leaves the connection to its other copies.</summary>
internal sealed class CloseBesideWrapper() : SocketEdit("Beside", "Close what is under the wrapper with using")
{
    private readonly CloseWithUsing _using = new();

    public override async Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        if (WrapperSite.Find(site) is not { } wrapper || !SocketApi.ShutsDown(wrapper.Operation.Type) || !EndsHere(wrapper, site.Model)
            || wrapper.Creation.Contains(wrapper.Made) && wrapper.IsOwnConnection(site.Model))
        {
            return [];
        }

        // As if nothing closed the socket, which is what the rule found: see SDA2001.
        var made = new FixPlaces("SDA2001", site.Places.Others[0], []);
        return await _using.PlanAsync(site.At(made), cancellation).ConfigureAwait(false);
    }

    // The wrapper is closed at the end of a using, and nobody has it behind that.
    private static bool EndsHere(WrapperSite wrapper, SemanticModel model)
    {
        SyntaxNode value = wrapper.Creation;
        while (value.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax outer } && SocketApi.IsFramework(model.GetTypeInfo(outer).Type))
        {
            value = outer;
        }

        return value.Parent is UsingStatementSyntax
            || value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } } declared }
            && model.GetDeclaredSymbol(declared) is { } local
            && !new WorkInFlight(model).IsPossible([SocketVariable.Of(local)], StatementList.BodyAround(declared)!, StatementList.BodyAround(declared)!)
            && SocketVariable.Of(local).In(StatementList.BodyAround(declared)!, model).All(mention => mention.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ArgumentSyntax);
    }
}
