namespace Microsoft.CodeAnalysis.Testing;

public enum StateInheritanceMode
{
    /// <summary>What is empty is inherited, fixable diagnostics apart.</summary>
    AutoInherit,

    /// <summary>Nothing is inherited.</summary>
    Explicit,

    /// <summary>What is empty is inherited.</summary>
    AutoInheritAll,
}
