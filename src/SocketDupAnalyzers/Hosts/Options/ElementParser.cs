namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>Reads one element of an option's value; what is wrong with it, or null.</summary>
internal delegate string? ElementParser<T>(string text, out T? element);
