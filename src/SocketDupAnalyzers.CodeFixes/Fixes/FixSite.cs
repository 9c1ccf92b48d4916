using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>What a fix looks at: one document, its text, tree and meaning, and the places of the diagnostic.</summary>
internal sealed class FixSite
{
    private readonly DiagnosticAnalyzer _host;
    private readonly bool _isWide;

    private FixSite(
        Document document, SourceText text, SyntaxNode root, SemanticModel model, FixPlaces places, DiagnosticAnalyzer host, bool isWide, ImmutableArray<SemanticModel> elsewhere)
    {
        Document = document;
        Elsewhere = elsewhere;
        Text = text;
        Root = root;
        Model = model;
        Places = places;
        Lines = new SourceLines(text, root);
        Report = root.FindNode(places.Report, getInnermostNodeForTie: true);
        Member = isWide ? root : Report.AncestorsAndSelf().FirstOrDefault(node => IsDeclaration(Report) ? node is TypeDeclarationSyntax : node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? root;
        Rules = new RuleCheck(this, host);
        _host = host;
        _isWide = isWide;
    }

    public Document Document { get; }

    public SourceText Text { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public FixPlaces Places { get; }

    public SourceLines Lines { get; }

    /// <summary>The same file as other projects compile it: for another framework, say, that lacks what this one has.</summary>
    public ImmutableArray<SemanticModel> Elsewhere { get; }

    /// <summary>What the diagnostic stands on.</summary>
    public SyntaxNode Report { get; }

    /// <summary>The member around the report, the type where the report is about one of its members, or the whole program: every edit stays within.</summary>
    public SyntaxNode Member { get; }

    /// <summary>The rules, to be asked.</summary>
    public RuleCheck Rules { get; }

    /// <param name="document">The document.</param>
    /// <param name="places">The places of the diagnostic.</param>
    /// <param name="host">The rules.</param>
    /// <param name="isWide">Whether edits may be anywhere in the document, and not only in the member of the report.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<FixSite?> CreateAsync(Document document, FixPlaces places, DiagnosticAnalyzer host, bool isWide, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var elsewhere = ImmutableArray.CreateBuilder<SemanticModel>();
        foreach (var id in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetDocument(id) is { } other && await other.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } linked)
            {
                elsewhere.Add(linked);
            }
        }

        return root is null || model is null || root.Language != LanguageNames.CSharp || places.Report.End > text.Length
            ? null
            : new FixSite(document, text, root, model, places, host, isWide, elsewhere.ToImmutable());
    }

    /// <summary>Whether a report stands on the declaration of a member, and not on code.</summary>
    private static bool IsDeclaration(SyntaxNode report) => report is
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax or ParameterSyntax { Parent.Parent: TypeDeclarationSyntax };

    /// <summary>The same document, seen from other places.</summary>
    public FixSite At(FixPlaces places) => new(Document, Text, Root, Model, places, _host, _isWide, Elsewhere);

    /// <summary>Whether the file is compiled as this version of C# or a later one, wherever it is.</summary>
    public bool Speaks(LanguageVersion version) => Elsewhere.Add(Model).All(model =>
        model.SyntaxTree.Options is CSharpParseOptions options && options.LanguageVersion.MapSpecifiedToEffectiveVersion() >= version);

    /// <summary>A public type that the file can name wherever it is compiled, or null.</summary>
    public INamedTypeSymbol? Type(string name) => Elsewhere.All(model => Public(model, name) is not null) ? Public(Model, name) : null;

    private static INamedTypeSymbol? Public(SemanticModel model, string name) =>
        model.Compilation.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public } type ? type : null;
}
