using System;
using System.IO;
using System.Linq;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>
/// Tables of rules and the heads of their pages say what the descriptors say. With <c>SOCKETDUP_REGENERATE=1</c> in the environment
/// they are written; without it they are compared.
/// </summary>
public sealed class GeneratedTextTests
{
    private const string Command = "SOCKETDUP_REGENERATE=1 dotnet test tests/SocketDupAnalyzers.Tests -c Release --filter GeneratedText";

    public static TheoryData<string> Paths => new(GeneratedText.All.Select(file => file.Path));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_says_what_the_rules_say(string path)
    {
        var current = Repository.Has(path) ? Repository.Read(path) : null;
        var expected = GeneratedText.All.Single(file => file.Path == path).Write(current);
        if (current == expected)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("SOCKETDUP_REGENERATE") == "1")
        {
            File.WriteAllText(Repository.PathOf(path), expected);
            return;
        }

        Assert.Fail($"{path} {(current is null ? "is missing" : "does not say what the rules say")}. To write it: {Command}\nIt should be:\n{expected}");
    }
}
