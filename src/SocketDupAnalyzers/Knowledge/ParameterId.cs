using Microsoft.CodeAnalysis.CSharp;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>A parameter as users name it: <c>M:N.T.M(A,B)/name</c>.</summary>
internal sealed record ParameterId(MethodId Method, string Name)
{
    /// <summary>Reads <paramref name="text"/>; what is wrong with it, or null.</summary>
    public static string? Parse(string text, out ParameterId? id)
    {
        id = null;
        var slash = text.LastIndexOf('/');
        var problem = MethodId.Parse(slash < 0 ? text : text.Substring(0, slash), out var method);
        if (problem is not null)
        {
            return problem;
        }

        var name = slash < 0 ? "" : text.Substring(slash + 1).Trim();
        if (!SyntaxFacts.IsValidIdentifier(name))
        {
            return "the parameter's name is missing; it stands behind the id of the method, as in 'M:N.T.M(System.Int32)/name'";
        }

        id = new ParameterId(method!, name);
        return null;
    }
}
