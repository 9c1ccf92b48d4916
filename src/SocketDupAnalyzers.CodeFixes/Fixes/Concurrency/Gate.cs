namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>The lock that the operations go under.</summary>
/// <param name="name">How the source reaches it.</param>
/// <param name="isSemaphore">Whether it is a semaphore, and not the object of a <c>lock</c>.</param>
internal sealed class Gate(string name, bool isSemaphore)
{
    public string Name { get; } = name;

    public bool IsSemaphore { get; } = isSemaphore;
}
