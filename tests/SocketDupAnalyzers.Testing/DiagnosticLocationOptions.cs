using System;

namespace Microsoft.CodeAnalysis.Testing;

[Flags]
public enum DiagnosticLocationOptions
{
    None = 0,

    /// <summary>Only the start counts.</summary>
    IgnoreLength = 1,

    /// <summary>The location is a key of the markup <c>{|#0:…|}</c>.</summary>
    InterpretAsMarkupKey = 2,
}
