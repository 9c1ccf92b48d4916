using System;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>As <see cref="LinuxFactAttribute"/>, with arguments.</summary>
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "About Linux descriptors.";
}
