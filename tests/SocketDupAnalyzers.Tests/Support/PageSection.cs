namespace SocketDupAnalyzers.Tests.Support;

/// <summary>A section of a rule's page.</summary>
internal sealed record PageSection(string Heading, string Text);
