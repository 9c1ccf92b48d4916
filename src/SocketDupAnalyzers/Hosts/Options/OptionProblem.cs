namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>An entry of the configuration that is ignored.</summary>
/// <param name="Key">The option's key as it was written.</param>
/// <param name="Value">The value, or the element of it, that is not understood.</param>
/// <param name="Reason">What is wrong, or what is expected.</param>
internal sealed record OptionProblem(string Key, string Value, string Reason);
