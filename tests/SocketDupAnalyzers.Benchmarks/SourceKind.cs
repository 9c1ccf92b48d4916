namespace SocketDupAnalyzers.Benchmarks;

/// <summary>The shapes of generated code.</summary>
public enum SourceKind
{
    /// <summary>One method that creates, duplicates and closes sockets in branches, tries and usings.</summary>
    Mixed,

    /// <summary>One method that does so without a branch.</summary>
    StraightLine,

    /// <summary>Many methods of the mixed shape that work on memory streams.</summary>
    NoSockets,
}
