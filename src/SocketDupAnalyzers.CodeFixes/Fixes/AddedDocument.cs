using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// The document that a fix adds where a project has no method of its own that duplicates a socket: one static class in the global
/// namespace, so that no file needs a using for it, under a name that nothing else in the compilation has.
/// </summary>
internal sealed class AddedDocument
{
    private const string Sample = "SocketDuplication";

    private readonly SourceText _text;

    private AddedDocument(string type, SourceText text)
    {
        Type = type;
        _text = text;
    }

    /// <summary>The name of the class; its method is called <c>Duplicate</c>.</summary>
    public string Type { get; }

    private string Name => Type + ".cs";

    public static AddedDocument For(FixSite site)
    {
        var project = site.Document.Project;
        var compilation = site.Model.Compilation;
        var type = Sample;
        for (var i = 1; IsTaken(type); i++)
        {
            type = Sample + i;
        }

        var text = Read().Replace(Sample, type).Replace("\r\n", "\n").Replace("\n", site.Lines.Break);
        return new AddedDocument(type, SourceText.From(text, site.Text.Encoding ?? Encoding.UTF8, site.Text.ChecksumAlgorithm));

        bool IsTaken(string name) =>
            compilation.ContainsSymbolsWithName(name)
            || compilation.GetTypeByMetadataName(name) is not null
            || compilation.GlobalNamespace.GetMembers(name).Any()
            || project.Documents.Any(document => document.Name == name + ".cs" && document.Folders.Count == 0);
    }

    public Project AddTo(Project project) => project.AddDocument(Name, _text, filePath: PathIn(project)).Project;

    /// <summary>
    /// Whether it compiles in a project without a word, and in what else is made of the same project file: for another framework, say.
    /// An MSBuild workspace, as that of dotnet format, writes a new document into the project file, where it then is for the
    /// second time: such projects do not build.
    /// </summary>
    public async Task<bool> FitsAsync(Project project, CancellationToken cancellation)
    {
        if (project.Solution.Workspace.Kind == WorkspaceKind.MSBuild)
        {
            return false;
        }

        foreach (var target in project.Solution.Projects.Where(other => other.Id == project.Id || other.FilePath is not null && other.FilePath == project.FilePath))
        {
            if (await target.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation || !Fits(compilation, target.ParseOptions as CSharpParseOptions, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(Compilation compilation, CSharpParseOptions? options, CancellationToken cancellation)
    {
        // It would compile, and fail when it is called.
        if (compilation.Assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DisableRuntimeMarshallingAttribute"))
        {
            return false;
        }

        // A call of the project's own extension would not know which one is meant.
        if (compilation.GetSymbolsWithName("Duplicate", SymbolFilter.Member, cancellation).Any(member => member is IMethodSymbol { IsExtensionMethod: true } method && method.Parameters[0].Type.Name is "Socket" or "SafeSocketHandle"))
        {
            return false;
        }

        var tree = CSharpSyntaxTree.ParseText(_text, options, Name, cancellation);
        return !compilation.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellation)
            .Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed);
    }

    private string? PathIn(Project project) => Path.GetDirectoryName(project.FilePath) is { Length: > 0 } folder ? Path.Combine(folder, Name) : null;

    private static string Read()
    {
        using var reader = new StreamReader(typeof(AddedDocument).GetTypeInfo().Assembly.GetManifestResourceStream("SocketDuplication.cs")!);
        return reader.ReadToEnd();
    }
}
