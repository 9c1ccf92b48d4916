namespace Microsoft.CodeAnalysis.Testing;

public enum MarkupMode
{
    /// <summary>Markup is code.</summary>
    None,

    /// <summary>Markup is removed and expects nothing.</summary>
    Ignore,

    /// <summary>Markup is removed and expects what the code fix does not handle.</summary>
    IgnoreFixable,

    /// <summary>Markup is removed and its diagnostics are expected.</summary>
    Allow,
}
