namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>What of a statement moves when its duplicate does, in the order of preference.</summary>
internal enum MoveForm
{
    /// <summary>The statement: it does nothing but make the duplicate.</summary>
    Statement,

    /// <summary>The value alone, into a local of its own.</summary>
    Value,

    /// <summary>The statement: an <c>if</c> that throws when there is no duplicate.</summary>
    Guard,
}
