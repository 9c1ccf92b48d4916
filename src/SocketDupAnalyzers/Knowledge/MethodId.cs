namespace SocketDupAnalyzers.Knowledge;

/// <summary>A method as users name it: by its documentation comment id.</summary>
/// <param name="Declaration">The id as the compiler writes it: without blanks, a constructor as <c>#ctor</c>.</param>
internal sealed record MethodId(string Declaration)
{
    /// <summary>Reads <paramref name="text"/>; what is wrong with it, or null.</summary>
    public static string? Parse(string text, out MethodId? id)
    {
        var declaration = DocumentationId.Normalize(text);
        var problem = DocumentationId.ProblemOf(declaration);
        id = problem is null ? new MethodId(declaration) : null;
        return problem;
    }
}
