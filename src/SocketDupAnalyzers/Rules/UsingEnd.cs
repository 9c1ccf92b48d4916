using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>The close that nobody wrote: the one at the end of a <c>using</c>.</summary>
internal static class UsingEnd
{
    public static bool Is(IOperation operation) =>
        operation.Syntax is UsingStatementSyntax or LocalDeclarationStatementSyntax or VariableDeclarationSyntax or VariableDeclaratorSyntax
        || operation is { IsImplicit: true, Syntax.Parent: UsingStatementSyntax };
}
