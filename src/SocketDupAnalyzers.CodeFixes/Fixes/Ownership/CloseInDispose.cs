using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Closes the field where its type is disposed of: in what the type has for that, in an override of its base's, or in a new <c>Dispose</c>.</summary>
internal sealed class CloseInDispose() : SocketEdit("Dispose", "Close when the object is disposed of")
{
    public override Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var edits = HeldField.Find(site, cancellation) is { } field && field.IsOwn(cancellation) ? Write(site, field) : null;
        return Task.FromResult<IReadOnlyList<Rearrangement>>(edits is null ? [] : [edits]);
    }

    private static Rearrangement? Write(FixSite site, HeldField field)
    {
        var edits = new Rearrangement(site.Text);
        var writer = new DisposeWriter(site, field, edits);
        var own = new[]
        {
            Disposables.Own(field.Type, "Dispose", SpecialType.System_Boolean) ?? Disposables.Own(field.Type, "Dispose"),
            Disposables.Own(field.Type, "DisposeAsync"),
        };
        var declared = own.OfType<IMethodSymbol>().ToList();
        if (declared.Count > 0)
        {
            // What calls the other need not do it again.
            var bodies = declared.Select(method => method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as MethodDeclarationSyntax).ToList();
            if (bodies.Any(body => body is null || body.SyntaxTree != site.Root.SyntaxTree))
            {
                return null;
            }

            var needed = bodies.Where(body => declared.Count == 1 || !CallsDispose(body!)).ToList();
            return needed.Count > 0 && needed.All(body => writer.Extend(body!)) ? edits : null;
        }

        if (field.Type.AllInterfaces.Any(Disposables.IsAsync) && !field.Type.AllInterfaces.Any(Disposables.Are))
        {
            return null;
        }

        var inherited = Disposables.Overridable(field.Type, SpecialType.System_Boolean) ?? Disposables.Overridable(field.Type);
        if (inherited is not null)
        {
            return writer.Override(inherited) ? edits : null;
        }

        return !field.Type.AllInterfaces.Any(Disposables.Are) && writer.Implement() ? edits : null;
    }

    private static bool CallsDispose(MethodDeclarationSyntax method) => method.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
        call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Dispose" }
            or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: "Dispose" });
}
