using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Offers nothing.</summary>
public sealed class NoFix : LiteralFix
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Task.CompletedTask;
}
