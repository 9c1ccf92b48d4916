using System;
using System.IO;
using System.IO.Compression;

namespace SocketDupAnalyzers.PackageTests.Support;

/// <summary>The package, packed once for all tests from a clean copy of the sources into a local feed.</summary>
public sealed class PackedPackage : IDisposable
{
    /// <summary>A version that no feed of the world has, so that a restore can only take this one.</summary>
    public const string Version = "0.0.0-packagetests";

    private readonly TempDirectory temp = new();

    public PackedPackage()
    {
        Repository.CopyTo(Checkout);
        Log = DotNet.Run(
            Checkout, "pack", "src/SocketDupAnalyzers.Package", "-c", "Release", "-o", Feed, "-nologo", "-p:PackageVersion=" + Version)
            .MustSucceed()
            .Output;
    }

    /// <summary>The folder that NuGet restores the package from.</summary>
    public string Feed => temp.In("feed");

    /// <summary>The copy of the sources that the package was made from.</summary>
    public string Checkout => temp.In("checkout");

    /// <summary>What packing printed.</summary>
    public string Log { get; }

    public string File => Path.Combine(Feed, $"SocketDupAnalyzers.{Version}.nupkg");

    /// <summary>The bytes of one entry of the package.</summary>
    public byte[] Read(string entry)
    {
        using var zip = ZipFile.OpenRead(File);
        using var stream = (zip.GetEntry(entry) ?? throw new FileNotFoundException("Not in the package: " + entry)).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => temp.Dispose();
}
