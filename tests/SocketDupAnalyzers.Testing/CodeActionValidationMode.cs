namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How the tree of a code action is compared with the tree parsed from its text.</summary>
public enum CodeActionValidationMode
{
    None,

    /// <summary>Nodes and tokens.</summary>
    SemanticStructure,

    /// <summary>Nodes, tokens and trivia.</summary>
    Full,
}
