using System;

namespace Microsoft.CodeAnalysis.Testing;

[Flags]
public enum TestBehaviors
{
    None = 0,

    /// <summary>Do not run the input once more as generated code.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>Do not run the input once more under <c>#pragma warning disable</c>.</summary>
    SkipSuppressionCheck = 2,
}
