using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace SocketDupAnalyzers.Tests.Flow;

/// <summary>The graph of a lambda or local function stands in the regions of the code around it, and is a body of its own all the same.</summary>
public class NestedGraphTests
{
    [Theory]
    [InlineData("try { Action a = () => { On(\"a\"); May(); }; } catch { Probe(\"outer\"); } finally { On(\"f\"); }")]
    [InlineData("try { May(); } finally { Action a = () => { On(\"a\"); May(); }; }")]
    [InlineData("try { May(); } catch { Action a = () => { On(\"a\"); May(); }; }")]
    [InlineData("try { void F() { On(\"a\"); May(); } F(); } catch { Probe(\"outer\"); }")]
    public void Exceptions_stay_in_their_own_graph(string body) =>
        Assert.Equal("exit: +a", Toy.Run(Nested(Toy.Graph(body))));

    [Theory]
    [InlineData("try { Action a = () => { try { May(); } finally { On(\"f\"); } }; } finally { On(\"o\"); }", "exit: +f")]
    [InlineData("try { Action a = () => { try { if (Any()) return; May(); } catch { On(\"c\"); } Probe(\"p\"); }; } catch { }", "p: 0 | +c; exit: 0 | +c")]
    [InlineData("while (Any()) { Action a = () => { On(\"a\"); throw new Exception(); }; }", "")]
    public void A_nested_body_has_regions_of_its_own(string body, string expected) =>
        Assert.Equal(expected, Toy.Run(Nested(Toy.Graph(body))));

    [Fact]
    public void What_a_lambda_does_is_no_part_of_the_body_that_makes_it() =>
        Assert.Equal("exit: 0", Toy.Run("Action a = () => { On(\"a\"); Never(); Probe(\"inner\"); };"));

    private static ControlFlowGraph Nested(ControlFlowGraph graph) => graph.LocalFunctions.Length > 0
        ? graph.GetLocalFunctionControlFlowGraph(graph.LocalFunctions[0])
        : graph.GetAnonymousFunctionControlFlowGraph(graph.Blocks
            .SelectMany(block => block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>()
            .Single());
}
