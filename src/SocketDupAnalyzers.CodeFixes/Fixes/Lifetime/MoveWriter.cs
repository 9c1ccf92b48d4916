using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// Writes a move as edits of the text. Statements that have their lines to themselves move as lines; where
/// close and duplicate share a line they change places on it.
/// </summary>
internal sealed class MoveWriter(FixSite site, Move move, Rearrangement edits)
{
    private readonly SourceLines _lines = site.Lines;
    private readonly string _eol = site.Lines.Break;
    private readonly StatementEdits _statements = new(site, edits);
    private readonly NewLocal _local = new(site.Model, move.Anchor);

    /// <summary>False when the layout is one that the move would garble.</summary>
    public bool Write(string behind)
    {
        var anchor = move.Anchor;
        if (!_lines.Begins(anchor) || move.Body is null && move.Statements.Any(statement => !_lines.Owns(statement) && _lines.Together(statement.SpanStart, anchor.Span.End)))
        {
            return WriteInLine();
        }

        var indent = _lines.Indentation(anchor.SpanStart);
        var pieces = new List<Piece>();
        foreach (var statement in move.Statements.Where(statement => move.Body is null || statement != move.Duplicate.Statement))
        {
            pieces.AddRange(_statements.Copy(statement, indent));
        }

        if (pieces.Count > 0 && _lines.EndsInBrace(move.Statements.Last()))
        {
            pieces.Add(_eol);
        }

        string? name = null;
        if (!move.Whole)
        {
            name = NewName();
            pieces.AddRange(Declaration(name, indent));
            edits.Replace(move.Duplicate.Value.Span, name);
        }
        else if (move.Split is { } split)
        {
            name = split.Identifier.Text;
            pieces.Add($"{indent}{DeclaredType(split)} {name};{_eol}");
        }

        if (pieces.Count > 0)
        {
            edits.Insert(_lines.Top(anchor), pieces);
        }

        if (move.Body is { } body)
        {
            new BodyEnd(site, body, move.Duplicate.Statement).Add(edits, target => AtEnd(target, name, behind));
        }

        return move.Statements.All(_statements.Remove);
    }

    // Close and duplicate on one line: they change places on it.
    private bool WriteInLine()
    {
        if (move.Body is not null || move.Needed.Count > 0 || move.ErrorCheck is not null)
        {
            return false;
        }

        var place = move.Anchor.SpanStart;
        if (move.Whole)
        {
            if (StatementEdits.HasComment(move.Duplicate.Statement.GetLeadingTrivia()))
            {
                return false;
            }

            edits.Insert(place, Piece.Copy(move.Duplicate.Statement.Span), " ");
            return _statements.Remove(move.Duplicate.Statement);
        }

        var name = NewName();
        edits.Insert(place, [.. Declaration(name, ""), " "]);
        edits.Replace(move.Duplicate.Value.Span, name);
        return true;
    }

    private IEnumerable<Piece> AtEnd(string indent, string? name, string behind)
    {
        if (move.Split is { Initializer: { } initializer })
        {
            var statement = move.Duplicate.Statement;
            var from = _lines.Indentation(statement.SpanStart);
            if (_lines.Owns(statement))
            {
                var whole = _lines.Whole(statement);
                foreach (var piece in _lines.Copy(TextSpan.FromBounds(whole.Start, _lines.Start(statement.SpanStart)), from, indent))
                {
                    yield return piece;
                }

                yield return $"{indent}{name} = ";
                foreach (var piece in _lines.Copy(TextSpan.FromBounds(initializer.Value.SpanStart, whole.End), from, indent))
                {
                    yield return piece;
                }

                if (!_statements.EndsInBreak(whole))
                {
                    yield return _eol;
                }
            }
            else
            {
                yield return $"{indent}{name} = ";
                yield return Piece.Copy(initializer.Value.Span);
                yield return ";" + _eol;
            }
        }
        else if (move.Whole)
        {
            foreach (var piece in _statements.Copy(move.Duplicate.Statement, indent))
            {
                yield return piece;
            }
        }
        else
        {
            yield return $"{indent}{name} = ";
            foreach (var piece in Value(indent))
            {
                yield return piece;
            }

            yield return ";" + _eol;
        }

        if (behind.Length > 0)
        {
            yield return indent + behind + _eol;
        }
    }

    // The local that the value alone moves into; declared here, and assigned here too unless it goes into a body.
    private IEnumerable<Piece> Declaration(string name, string indent)
    {
        if (move.Body is not null)
        {
            return [$"{indent}{_local.TypeOf(move.Duplicate.Value)} {name};{_eol}"];
        }

        return new Piece[] { $"{indent}{_local.ImpliedType(move.Duplicate.Value)} {name} = " }.Concat(Value(indent)).Append(indent.Length == 0 && !_lines.Begins(move.Anchor) ? ";" : ";" + _eol);
    }

    private IEnumerable<Piece> Value(string indent) =>
        _lines.Copy(move.Duplicate.Value.Span, _lines.Indentation(move.Duplicate.Value.SpanStart), indent);

    private string NewName() => _local.NameFor(move.Duplicate.Value);

    private string DeclaredType(VariableDeclaratorSyntax variable)
    {
        var declaration = (VariableDeclarationSyntax)variable.Parent!;
        return declaration.Type.IsVar
            ? _local.TypeOf(variable.Initializer!.Value)
            : declaration.Type.ToString();
    }
}
