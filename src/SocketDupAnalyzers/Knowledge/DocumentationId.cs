using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// Reads the documentation comment id of a method and says what is wrong with it. The compiler's own search says only that it
/// found nothing, which for an id that is well formed is no mistake: one configuration serves several projects.
/// </summary>
internal sealed class DocumentationId
{
    private const int Deepest = 32;
    private const string Example = "'M:N.T.M(System.Net.Sockets.Socket)'";

    private readonly string _text;
    private int _at;
    private string? _problem;

    private DocumentationId(string text) => _text = text;

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    /// <summary><paramref name="text"/> without blanks, with <c>.ctor</c> as the compiler writes it: a <c>#</c> begins a comment in configuration files.</summary>
    public static string Normalize(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace("..ctor", ".#ctor");

    /// <summary>What is wrong with <paramref name="id"/>, or null for a well-formed id of a method.</summary>
    public static string? ProblemOf(string id)
    {
        if (id.Length < 2 || id[1] != ':')
        {
            return $"the documentation comment id of a method begins with 'M:', as in {Example}";
        }

        if (id[0] != 'M')
        {
            return $"the id of {KindOf(id[0])} begins with '{id[0]}:'; that of a method is expected, as in {Example}";
        }

        var reader = new DocumentationId(id) { _at = 2 };
        reader.Method();
        return reader._problem;
    }

    private static string KindOf(char prefix) => prefix switch
    {
        'T' => "a type",
        'F' => "a field",
        'P' => "a property",
        'E' => "an event",
        'N' => "a namespace",
        _ => "something else",
    };

    private void Method()
    {
        var dots = 0;
        while (Segment() && Skip('.'))
        {
            dots++;
        }

        if (_problem is null && dots == 0)
        {
            Fail("the type that has the method is missing");
        }

        if (_problem is null && Skip('('))
        {
            Types(')', 0);
        }

        if (_problem is null && Skip('~'))
        {
            Type(0);
        }

        if (_problem is null && _at < _text.Length)
        {
            Unexpected();
        }
    }

    /// <summary>One name between dots, with the number of its type parameters.</summary>
    private bool Segment()
    {
        if (_text.IndexOf("#ctor", _at, System.StringComparison.Ordinal) == _at)
        {
            _at += "#ctor".Length;
            return true;
        }

        if (Next == '\0' && _text.EndsWith(".", System.StringComparison.Ordinal))
        {
            return Fail("nothing follows the last dot; a constructor is written '..ctor', as in 'M:N.T..ctor(System.Int32)', since '#' begins a comment");
        }

        if (Word().Length == 0)
        {
            return Unexpected();
        }

        return !Skip('`') || ((Skip('`') || true) && Digits());
    }

    private bool Types(char end, int depth)
    {
        do
        {
            if (!Type(depth))
            {
                return false;
            }
        }
        while (Skip(','));
        return Skip(end) || Unexpected();
    }

    private bool Type(int depth)
    {
        if (depth > Deepest)
        {
            return Fail("its types are nested too deeply");
        }

        return (Skip('`') ? (Skip('`') || true) && Digits() : TypeName(depth)) && Suffixes();
    }

    private bool TypeName(int depth)
    {
        var start = _at;
        do
        {
            var word = Word();
            if (word.Length == 0)
            {
                return Unexpected();
            }

            if (Skip('{') && !Types('}', depth + 1))
            {
                return false;
            }
        }
        while (Skip('.'));

        var name = _text.Substring(start, _at - start);
        return IsKeyword(name)
            ? Fail($"'{name}' is a keyword of C#; an id has the full name of the type, such as 'System.Int32' or 'System.IntPtr'")
            : true;
    }

    private static bool IsKeyword(string name) =>
        name is "nint" or "nuint" or "dynamic" || SyntaxFacts.IsPredefinedType(SyntaxFacts.GetKeywordKind(name));

    /// <summary>Arrays, pointers and references.</summary>
    private bool Suffixes()
    {
        while (true)
        {
            if (Skip('['))
            {
                while (Next is ',' or ':' || char.IsDigit(Next))
                {
                    _at++;
                }

                if (!Skip(']'))
                {
                    return Unexpected();
                }
            }
            else if (!Skip('*') && !Skip('@'))
            {
                return true;
            }
        }
    }

    private string Word()
    {
        var start = _at;
        while (SyntaxFacts.IsIdentifierPartCharacter(Next) && (_at > start || SyntaxFacts.IsIdentifierStartCharacter(Next)))
        {
            _at++;
        }

        return _text.Substring(start, _at - start);
    }

    private bool Digits()
    {
        var start = _at;
        while (Next is >= '0' and <= '9')
        {
            _at++;
        }

        return _at > start || Unexpected();
    }

    private bool Skip(char c)
    {
        var found = Next == c;
        _at += found ? 1 : 0;
        return found;
    }

    private bool Unexpected() => Fail(Next switch
    {
        '\0' => "it ends too early for the documentation comment id of a method",
        '<' => "'<' does not belong in an id; type arguments are written in braces, as in 'System.Nullable{System.Int32}'",
        '?' => "'?' does not belong in an id; that a reference may be null is left out, and a nullable value is 'System.Nullable{System.Int32}'",
        '/' => "a parameter's name does not belong here, the id of the method alone does",
        var c => $"'{c}' is not expected after '{_text.Substring(0, _at)}' in the documentation comment id of a method",
    });

    private bool Fail(string problem)
    {
        _problem ??= problem;
        return false;
    }
}
