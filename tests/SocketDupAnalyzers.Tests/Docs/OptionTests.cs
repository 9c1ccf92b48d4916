using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>The page about configuration has every option that the code reads, and no other.</summary>
public sealed partial class OptionTests
{
    [Fact]
    public void Every_option_is_documented_and_no_other() => Assert.Equal(
        KeysIn(Literals()),
        KeysIn([Repository.Read("docs/configuration.md")]));

    [Fact]
    public void Pages_of_rules_name_no_other_option() => Assert.Empty(
        KeysIn(Repository.Files("docs/rules", "*.md").Append("README.md").Select(Repository.Read)).Except(KeysIn(Literals())));

    private static IEnumerable<string> KeysIn(IEnumerable<string> texts) => texts
        .SelectMany(text => Key().Matches(text).Select(match => match.Value))
        .Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>The strings in the code of the analyzers, wherever they are used.</summary>
    private static List<string> Literals()
    {
        using var assembly = new PEReader(File.OpenRead(typeof(Rules).Assembly.Location));
        var metadata = assembly.GetMetadataReader();
        var literals = new List<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            literals.Add(metadata.GetUserString(handle));
        }

        return literals;
    }

    [GeneratedRegex(@"\bsocket_dup\.[a-z][a-z_.]*[a-z]")]
    private static partial Regex Key();
}
