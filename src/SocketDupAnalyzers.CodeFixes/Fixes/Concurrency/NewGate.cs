using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>Declares the lock of a connection: a field beside the one that holds it, or a local in the block that declares it.</summary>
internal sealed class NewGate
{
    private readonly FixSite _site;
    private readonly GateGroup _group;
    private readonly Rearrangement _edits;
    private readonly TypeDeclarationSyntax? _type;
    private readonly string _name;

    private NewGate(FixSite site, GateGroup group, Rearrangement edits)
    {
        (_site, _group, _edits) = (site, group, edits);
        _type = group.Operations[0].Node.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        _name = Name();
    }

    private bool IsField => _group.Scope is "Instance" or "Static";

    /// <summary>The gate, its declaration among the edits; null where there is no good place for it.</summary>
    public static Gate? Declare(FixSite site, GateGroup group, Rearrangement edits)
    {
        var gate = new NewGate(site, group, edits);
        return (gate.IsField ? gate.AddField() : gate.AddLocal()) ? new Gate(gate._name, group.IsAsync) : null;
    }

    private bool AddField()
    {
        if (_type is not ClassDeclarationSyntax || _site.Model.GetDeclaredSymbol(_type) is not { } type)
        {
            return false;
        }

        var modifiers = _group.Scope == "Static" ? "private static readonly " : "private readonly ";
        var made = _site.Speaks(LanguageVersion.CSharp9) ? "new(" + Arguments + ")" : Creation(_type.SpanStart);
        var field = Parts(type).SelectMany(part => part.Members).OfType<FieldDeclarationSyntax>()
            .FirstOrDefault(field => field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == _group.Connection) && _site.Lines.Owns(field));
        var beside = field ?? Parts(type).OrderByDescending(part => part == _type).SelectMany(part => part.Members).FirstOrDefault();
        if (beside is null || !_site.Lines.Owns(beside))
        {
            return false;
        }

        var line = $"{_site.Lines.Indentation(beside.SpanStart)}{modifiers}{TypeName(beside.SpanStart)} {_name} = {made};{_site.Lines.Break}";
        if (field is not null)
        {
            _edits.Insert(_site.Lines.Whole(field).End, line);
        }
        else
        {
            _edits.Insert(_site.Lines.Top(beside), beside is FieldDeclarationSyntax ? line : line + _site.Lines.Break);
        }

        return true;
    }

    private IEnumerable<TypeDeclarationSyntax> Parts(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Where(part => part.SyntaxTree == _site.Root.SyntaxTree)
        .Select(part => part.GetSyntax())
        .OfType<TypeDeclarationSyntax>();

    private bool AddLocal()
    {
        var operations = _group.Operations.Select(operation => operation.Node).ToList();
        var list = ScopeOf(_site.Model.LookupSymbols(operations[0].SpanStart, name: _group.Scope).FirstOrDefault(symbol => symbol is ILocalSymbol or IParameterSymbol));
        if (!operations.All(operation => list.Any(statement => statement.Span.Contains(operation.Span))) || list.FirstOrDefault(Needs) is not { } first)
        {
            return false;
        }

        var text = $"var {_name} = {Creation(first.SpanStart)};";
        if (_site.Lines.Owns(first))
        {
            _edits.Insert(_site.Lines.Top(first), _site.Lines.Indentation(first.SpanStart) + text + _site.Lines.Break);
        }
        else
        {
            _edits.Insert(first.SpanStart, text + " ");
        }

        return true;
    }

    /// <summary>Whether an operation lies in a statement, or in a function that it names.</summary>
    private bool Needs(StatementSyntax statement) =>
        _group.Operations.Any(operation => statement.Span.Contains(operation.Node.Span))
        || statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            _site.Model.GetSymbolInfo(name).Symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } function
            && function.DeclaringSyntaxReferences.Any(reference => _group.Operations.Any(operation => reference.Span.Contains(operation.Node.Span))));

    /// <summary>The statements that a variable can be used in: there is one lock for each connection, and not for each turn of a loop.</summary>
    private static IReadOnlyList<StatementSyntax> ScopeOf(ISymbol? variable) => variable?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        ParameterSyntax parameter => parameter.Ancestors().FirstOrDefault(StatementList.IsBody) switch
        {
            BaseMethodDeclarationSyntax { Body: { } body } => body.Statements,
            LocalFunctionStatementSyntax { Body: { } body } => body.Statements,
            AnonymousFunctionExpressionSyntax { Block: { } body } => body.Statements,
            _ => [],
        },
        VariableDeclaratorSyntax { Parent.Parent: UsingStatementSyntax { Statement: BlockSyntax block } } => block.Statements,
        VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax local } => StatementList.Around(local),
        ForEachStatementSyntax { Statement: BlockSyntax block } => block.Statements,
        SingleVariableDesignationSyntax designation => designation.FirstAncestorOrSelf<StatementSyntax>() is { } statement ? StatementList.Around(statement) : [],
        _ => [],
    };

    private string Arguments => _group.IsAsync ? "1, 1" : "";

    private string Creation(int position) => $"new {TypeName(position)}({Arguments})";

    private string TypeName(int position)
    {
        var name = _group.IsAsync ? "System.Threading.SemaphoreSlim" : _site.Speaks((LanguageVersion)1300) ? "System.Threading.Lock" : "";
        return _site.Type(name) is { } type ? type.ToMinimalDisplayString(_site.Model, position) : "object";
    }

    /// <summary>A name that nothing in the document and no member of the type bears.</summary>
    private string Name()
    {
        var connection = IsField ? _group.Connection : _group.Scope;
        var bare = connection.TrimStart('_');
        bare = bare.StartsWith("s_", System.StringComparison.Ordinal) || bare.StartsWith("m_", System.StringComparison.Ordinal) ? bare.Substring(2) : bare;
        bare = bare.Length == 0 ? "connection" : bare;
        var prefix = !IsField ? ""
            : connection.EndsWith(bare, System.StringComparison.Ordinal) && connection.Length > bare.Length ? connection.Substring(0, connection.Length - bare.Length)
            : IsPlainField() ? "" : "_";
        var wanted = prefix + char.ToLowerInvariant(bare[0]) + bare.Substring(1) + _group.Direction + "Gate";
        var taken = new HashSet<string>(_site.Root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), System.StringComparer.Ordinal);
        for (INamedTypeSymbol? type = _type is null ? null : _site.Model.GetDeclaredSymbol(_type); type is not null; type = type.BaseType)
        {
            taken.UnionWith(type.GetMembers().Select(member => member.Name));
        }

        var name = wanted;
        for (var i = 1; taken.Contains(name); i++)
        {
            name = wanted + i;
        }

        return name;
    }

    private bool IsPlainField() => _type is not null
        && _site.Model.GetDeclaredSymbol(_type)!.GetMembers(_group.Connection).Any(member => member is IFieldSymbol) && char.IsLower(_group.Connection[0]);
}
