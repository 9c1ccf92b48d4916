namespace SocketDupAnalyzers.Model;

/// <summary>What sort of storage a <see cref="Place"/> is.</summary>
internal enum PlaceKind
{
    This,
    Local,
    Parameter,
    Member,
    Capture,
    Return,
    Condition,
    Awaited,
}
