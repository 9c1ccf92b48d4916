using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>The ids that are well formed are those that the compiler writes.</summary>
public sealed class DocumentationIdTests
{
    [Theory]
    [InlineData("M:C.M")]
    [InlineData("M:N.C.M(System.Int32)")]
    [InlineData("M:N.C.M(System.Int32,System.Net.Sockets.Socket@)")]
    [InlineData("M:N.C`1.M``2(`0,``1)")]
    [InlineData("M:N.C.M(System.Collections.Generic.List{System.Nullable{System.Int32}}[])")]
    [InlineData("M:N.C.M(System.Int32[0:,0:],System.Byte*)")]
    [InlineData("M:N.C.M(N.Outer{System.Int32}.Inner{System.Int32})")]
    [InlineData("M:N.C.op_Implicit(N.C)~System.Int32")]
    [InlineData("M:N.C.#ctor")]
    [InlineData("M:N.C.#ctor(System.Int32)")]
    [InlineData("M:N.Größe.öffne(System.Int32)")]
    [InlineData("M:C", "the type that has the method is missing")]
    [InlineData("M:", "ends too early")]
    [InlineData("M:.C", "'.' is not expected")]
    [InlineData("M:N..C", "'.' is not expected")]
    [InlineData("M:N.C.", "nothing follows the last dot")]
    [InlineData("M:N.C.M(System.Int32))", "')' is not expected")]
    [InlineData("M:N.C.M(System.Int32)x", "'x' is not expected")]
    [InlineData("M:N.C.M(,)", "',' is not expected")]
    [InlineData("M:N.C`.M", "'.' is not expected")]
    [InlineData("M:N.C.M(`)", "')' is not expected")]
    [InlineData("M:N.C.M(System.Int32[)", "')' is not expected")]
    [InlineData("M:N.C.M(System.Nullable{System.Int32)", "')' is not expected")]
    [InlineData("M:N.C.M(List<System.Int32>)", "'<' does not belong")]
    [InlineData("M:N.C.M(System.String?)", "'?' does not belong")]
    [InlineData("M:N.C.M(nint)", "'nint' is a keyword")]
    [InlineData("M:N.C.M(string)", "'string' is a keyword")]
    [InlineData("M:N.C.M()", "')' is not expected")]
    [InlineData("M:N.C.M/x", "the id of the method alone")]
    [InlineData("M:N.C.M*", "'*' is not expected")]
    [InlineData("M", "begins with 'M:'")]
    [InlineData("", "begins with 'M:'")]
    [InlineData("N:N.C", "the id of a namespace")]
    [InlineData("X:N.C", "the id of something else")]
    [InlineData("m:N.C.M", "the id of something else")]
    public void What_is_wrong_is_said(string id, string? problem = null)
    {
        var found = DocumentationId.ProblemOf(DocumentationId.Normalize(id));
        if (problem is null)
        {
            Assert.Null(found);
        }
        else
        {
            Assert.Contains(problem, found, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Depth_is_bounded() => Assert.Contains(
        "nested too deeply",
        DocumentationId.ProblemOf("M:N.C.M(" + string.Concat(Enumerable.Repeat("A{", 100_000))),
        StringComparison.Ordinal);

    /// <summary>Every id of a method that can be written in a configuration file; what implements an interface explicitly has a <c>#</c> in it.</summary>
    [Fact]
    public void The_ids_of_the_framework_are_well_formed()
    {
        var methods = Types(Compilations.Empty.GlobalNamespace).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>()
            .Where(method => method.DeclaredAccessibility == Accessibility.Public && method.ContainingType.CanBeReferencedByName)
            .Where(method => !method.Parameters.Any(parameter => parameter.Type is IFunctionPointerTypeSymbol))
            .Select(method => method.GetDocumentationCommentId()!)
            .Where(id => !id.Replace(".#ctor", "").Contains('#'))
            .ToList();
        Assert.True(methods.Count > 10_000);
        Assert.All(methods, id => Assert.Null(DocumentationId.ProblemOf(DocumentationId.Normalize(id.Replace(".#ctor", "..ctor")))));
        Assert.All(methods, id => Assert.Equal(id, DocumentationId.Normalize(id.Replace(".#ctor", "..ctor"))));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
