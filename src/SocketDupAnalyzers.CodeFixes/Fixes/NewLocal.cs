using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>How a fix declares a local of its own: by a name that is free, and a type as the code around writes it.</summary>
internal sealed class NewLocal(SemanticModel model, StatementSyntax place)
{
    /// <summary>A free name for a duplicate.</summary>
    public string NameFor(ExpressionSyntax value)
    {
        var type = model.GetTypeInfo(value).Type;
        var wanted = type is { SpecialType: SpecialType.System_Boolean } ? "duplicated"
            : type is { Name: "SocketInformation" } ? "information"
            : "duplicate";
        return UniqueName.At(place, model, wanted);
    }

    /// <summary>The type of a declaration with a value: <c>var</c>, as the body around writes its other locals, or the type.</summary>
    public string ImpliedType(ExpressionSyntax value)
    {
        // A body without any declaration takes var.
        var declared = StatementList.BodyAround(place)!.DescendantNodes().OfType<VariableDeclarationSyntax>()
            .Where(declaration => declaration.Parent is not BaseFieldDeclarationSyntax)
            .ToList();
        return declared.Count == 0 || declared.Any(declaration => declaration.Type.IsVar) ? "var" : TypeOf(value);
    }

    /// <summary>The type of a value, as short as it may be written here.</summary>
    public string TypeOf(ExpressionSyntax value)
    {
        var info = model.GetTypeInfo(value);
        if (info.Type is not { } type)
        {
            return "var";
        }

        var annotated = info.Nullability.FlowState == NullableFlowState.MaybeNull && type.IsReferenceType ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated;
        var position = place.SpanStart;
        if ((model.GetNullableContext(position) & NullableContext.AnnotationsEnabled) == 0)
        {
            annotated = NullableAnnotation.None;
        }

        return type.IsReferenceType
            ? type.WithNullableAnnotation(annotated).ToMinimalDisplayString(model, position)
            : type.ToMinimalDisplayString(model, position);
    }
}
