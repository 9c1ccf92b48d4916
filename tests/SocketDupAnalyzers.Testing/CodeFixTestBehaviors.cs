using System;

namespace Microsoft.CodeAnalysis.Testing;

[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,
    SkipFixAllInDocumentCheck = 1,
    SkipFixAllInProjectCheck = 2,
    SkipFixAllInSolutionCheck = 4,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Fix one diagnostic only and stop.</summary>
    FixOne = 8,

    /// <summary>Allow fixes for diagnostics that no live analysis shows, such as those of a compilation end.</summary>
    SkipLocalDiagnosticCheck = 16,
}
