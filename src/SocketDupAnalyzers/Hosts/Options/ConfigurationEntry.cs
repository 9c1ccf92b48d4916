namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>One entry of a configuration file.</summary>
internal sealed record ConfigurationEntry(string Key, string Value);
