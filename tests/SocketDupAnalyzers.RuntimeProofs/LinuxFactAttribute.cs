using System;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>A proof about Linux descriptors; skipped elsewhere.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "About Linux descriptors.";
}
