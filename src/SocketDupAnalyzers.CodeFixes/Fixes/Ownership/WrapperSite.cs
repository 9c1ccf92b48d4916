using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Where a wrapper is made that does not own what is under it, and where that was made.</summary>
internal sealed class WrapperSite
{
    private WrapperSite(BaseObjectCreationExpressionSyntax creation, ArgumentListSyntax arguments, IObjectCreationOperation operation, ExpressionSyntax made)
    {
        Creation = creation;
        Arguments = arguments;
        Operation = operation;
        Made = made;
    }

    public BaseObjectCreationExpressionSyntax Creation { get; }

    public ArgumentListSyntax Arguments { get; }

    public IObjectCreationOperation Operation { get; }

    /// <summary>The expression that made the socket or number under the wrapper.</summary>
    public ExpressionSyntax Made { get; }

    public static WrapperSite? Find(FixSite site) =>
        site.Report.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { ArgumentList: { } arguments } creation
        && site.Model.GetOperation(creation) is IObjectCreationOperation { Constructor: not null } operation
        && site.Places.Others.Length == 1
        && site.Root.FindNode(site.Places.Others[0], getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is { } made
            ? new WrapperSite(creation, arguments, operation, made)
            : null;

    /// <summary>The argument that says whether the wrapper owns; null where it is left out.</summary>
    public IArgumentOperation? Flag =>
        Operation.Arguments.FirstOrDefault(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && IsFlag(parameter));

    /// <summary>The name of the flag that another constructor has besides the parameters of this one; null where there is none.</summary>
    public string? MissingFlag
    {
        get
        {
            var own = Operation.Constructor!.Parameters;
            return Operation.Constructor.ContainingType.InstanceConstructors
                .Where(other => other.DeclaredAccessibility == Accessibility.Public && other.Parameters.Length == own.Length + 1
                    && own.All(parameter => other.Parameters.Any(same => same.Name == parameter.Name && SymbolEqualityComparer.Default.Equals(same.Type, parameter.Type))))
                .Select(other => other.Parameters.FirstOrDefault(IsFlag)?.Name)
                .FirstOrDefault(name => name is not null);
        }
    }

    /// <summary>Whether the framework made what is under the wrapper, with a connection of its own: no duplicate.</summary>
    public bool IsOwnConnection(SemanticModel model) =>
        model.GetSymbolInfo(Made).Symbol is IMethodSymbol method && SocketApi.IsFramework(method.ContainingType) && !SocketApi.IsDuplicateAndClose(method);

    private static bool IsFlag(IParameterSymbol parameter) =>
        parameter is { Type.SpecialType: SpecialType.System_Boolean, Name: "ownsSocket" or "ownsHandle" };
}
