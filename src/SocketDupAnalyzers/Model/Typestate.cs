namespace SocketDupAnalyzers.Model;

/// <summary>What is known of a descriptor's life. <see cref="Unknown"/> is the top of the lattice: rules stay silent.</summary>
internal enum Typestate
{
    Open,
    Closed,
    Unknown,
}
