using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>How a duplicate comes to run before the close.</summary>
internal sealed class Move(
    DuplicateSite duplicate,
    CloseSite close,
    StatementSyntax anchor,
    StatementSyntax? body,
    bool whole,
    IReadOnlyList<StatementSyntax> needed,
    StatementSyntax? errorCheck)
{
    public DuplicateSite Duplicate { get; } = duplicate;

    public CloseSite Close { get; } = close;

    /// <summary>The statement that closes, or holds the close: the duplicate goes in front of it.</summary>
    public StatementSyntax Anchor { get; } = anchor;

    /// <summary>The body of a using or try, when the duplicate goes to its end instead.</summary>
    public StatementSyntax? Body { get; } = body;

    /// <summary>The statement moves as it is; otherwise the value alone moves, into a local of its own.</summary>
    public bool Whole { get; } = whole;

    /// <summary>Statements between close and duplicate that the duplicate needs: they move along.</summary>
    public IReadOnlyList<StatementSyntax> Needed { get; } = needed;

    /// <summary>The check of the native error that must stay right behind the duplicate.</summary>
    public StatementSyntax? ErrorCheck { get; } = errorCheck;

    /// <summary>What moves as whole statements, in order.</summary>
    public IEnumerable<StatementSyntax> Statements =>
        Needed.Concat(Whole ? [Duplicate.Statement] : []).Concat(ErrorCheck is { } check ? [check] : []);

    /// <summary>The local declaration that moves into a body, so that the variable must be declared in front of it.</summary>
    public VariableDeclaratorSyntax? Split =>
        Body is not null && Whole && Duplicate.Statement is LocalDeclarationStatementSyntax local ? local.Declaration.Variables[0] : null;
}
