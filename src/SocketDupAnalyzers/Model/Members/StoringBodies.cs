using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>Finds the code of a type that may put something of its own making into a member: by an assignment, or by a method that assigns what it is handed.</summary>
internal static class StoringBodies
{
    public static IReadOnlyCollection<IOperation> Of(ClassModel type, ValueTrace trace)
    {
        var roots = new HashSet<IOperation>(trace.Assigning);
        var storing = new HashSet<ISymbol>(trace.Storing, SymbolEqualityComparer.Default);
        var pending = new Queue<ISymbol>(storing);
        while (pending.Count > 0)
        {
            var method = pending.Dequeue();
            foreach (var root in Mentioning(type, method))
            {
                var calls = root.Descendants().Where(operation => Calls(operation, method)).ToArray();
                if (calls.Length > 0)
                {
                    roots.Add(root);
                }

                if (calls.Any(HandsOn) && type.OwnerOf(root) is { } owner && storing.Add(owner))
                {
                    pending.Enqueue(owner);
                }
            }
        }

        return roots;
    }

    /// <summary>A constructor is called without its name: by <c>this(…)</c> or <c>new(…)</c>.</summary>
    private static IEnumerable<IOperation> Mentioning(ClassModel type, ISymbol method) =>
        (method is IMethodSymbol { MethodKind: MethodKind.Constructor } ? new[] { "this", "new" }
            : method is IMethodSymbol { AssociatedSymbol: { } property } ? new[] { property.Name }
            : new[] { method.Name })
        .SelectMany(type.Mentioning)
        .Select(body => body.Root)
        .OfType<IOperation>()
        .Distinct();

    private static bool Calls(IOperation operation, ISymbol method) => operation switch
    {
        IInvocationOperation call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method),
        IObjectCreationOperation creation => SymbolEqualityComparer.Default.Equals(creation.Constructor?.OriginalDefinition, method),
        IPropertyReferenceOperation property => SymbolEqualityComparer.Default.Equals(property.Property.SetMethod?.OriginalDefinition, method),
        _ => false,
    };

    private static bool HandsOn(IOperation call) => call.ChildOperations.OfType<IArgumentOperation>().Any(argument => argument.Value.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation));
}
