using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>The objects that an expression's value leads to: itself, or what a tuple, an array or a new object around them holds.</summary>
internal static class Containment
{
    /// <summary>The tracked objects in what <paramref name="source"/> was evaluated to.</summary>
    public static IEnumerable<Identity> ObjectsIn(IOperation source, Value value, Evaluator evaluator)
    {
        var direct = new List<Identity>();
        foreach (var part in value is CreatedValue created ? created.Members.Select(member => member.Value) : new[] { value })
        {
            part.Visit(id =>
            {
                if (evaluator.State.Object(id) is not null)
                {
                    direct.Add(id);
                }
            });
        }

        return direct.Count > 0
            ? direct
            : PartsOf(source, evaluator)
                .SelectMany(part => ObjectsIn(part, Refinement.Peek(part, evaluator.State, evaluator), evaluator))
                .Concat(NamesIn(source.Syntax).SelectMany(name => ObjectsCalled(name, evaluator.State)));
    }

    private static IEnumerable<IOperation> PartsOf(IOperation source, Evaluator evaluator) => source switch
    {
        IConversionOperation conversion => new[] { conversion.Operand },
        IFlowCaptureReferenceOperation capture => evaluator.Body.Captured(capture.Id) is { } captured ? new[] { captured } : Enumerable.Empty<IOperation>(),
        ILocalReferenceOperation { Local: var local } => evaluator.Body.AssignedTo(local) is { } assigned ? new[] { assigned } : Enumerable.Empty<IOperation>(),
        ITupleOperation tuple => tuple.Elements,
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IObjectCreationOperation { Constructor: { } constructor } creation => creation.Arguments
            .Where(argument => argument.Parameter is { } parameter && Keeps(constructor, parameter, evaluator.Body))
            .Select(argument => argument.Value),
        IInvocationOperation call => call.Arguments
            .Where(argument => CollectionMembers.Adds(call.TargetMethod, argument.Parameter))
            .Select(argument => argument.Value),
        _ => Enumerable.Empty<IOperation>(),
    };

    /// <summary>The variables that an initializer or a collection expression puts into what is made, as they stand.</summary>
    private static IEnumerable<string> NamesIn(SyntaxNode made)
    {
        var elements = made switch
        {
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Select(element => element is AssignmentExpressionSyntax assignment ? assignment.Right : element),
            CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
            _ => Enumerable.Empty<ExpressionSyntax>(),
        };
        return elements.OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText);
    }

    private static IEnumerable<Identity> ObjectsCalled(string name, ProgramState state) => state.Places
        .KeysWhere((place, _) => place.Symbol?.Name == name)
        .Select(place => state[place])
        .OfType<ObjectValue>()
        .Select(value => value.Object);

    /// <summary>Whether the new object may keep what it is handed: it does where nothing is known of its constructor.</summary>
    private static bool Keeps(IMethodSymbol constructor, IParameterSymbol parameter, BodyContext body)
    {
        if (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not ConstructorDeclarationSyntax
            || body.Summaries.Summarize(constructor, null, body) is not { } summary)
        {
            return true;
        }

        var place = Place.Of(constructor.OriginalDefinition.Parameters[parameter.Ordinal]);
        return summary.Inputs.Any(input => input.Place.Equals(place) && input.IsKept)
            || summary.Outputs.Any(output => output.Value.Contains(new Identity(place, Pristine.Object, true)));
    }
}
