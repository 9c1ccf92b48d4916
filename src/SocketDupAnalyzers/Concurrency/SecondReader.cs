namespace SocketDupAnalyzers.Concurrency;

/// <summary>A reader of a connection that another one has taken, or will take, bytes from.</summary>
internal sealed record SecondReader(Reader Second, Reader First);
