using System;
using System.IO;

namespace SocketDupAnalyzers.PackageTests.Support;

/// <summary>A directory outside the repository that goes away with the test.</summary>
internal sealed class TempDirectory : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("socketdup-");

    public string Path => directory.FullName;

    public string In(string relative) => System.IO.Path.Combine(Path, relative);

    public void Dispose()
    {
        try
        {
            directory.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A process that is just ending may hold a file; the system empties its temporary folder.
        }
    }
}
