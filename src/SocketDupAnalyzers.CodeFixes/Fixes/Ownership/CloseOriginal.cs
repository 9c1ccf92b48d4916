using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Dup-then-close: the original is closed right behind the duplicate, in the form that does not shut the connection down.</summary>
internal sealed class CloseOriginal() : SocketEdit("CloseOriginal", "Close the original once it is duplicated")
{
    public override Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Rearrangement>>(Write(site) is { } edits ? [edits] : []);

    private static Rearrangement? Write(FixSite site)
    {
        if (DuplicateSite.Find(site) is not { } duplicate || StatementList.Around(duplicate.Statement).Count == 0 || !site.Lines.Owns(duplicate.Statement)
            || OriginalOf(duplicate, site.Model) is not { IsLocal: true } original || CloseOf(original, duplicate, site.Model) is not { } close
            || IsInFlight(original, duplicate, site.Model))
        {
            return null;
        }

        return duplicate.Statement switch
        {
            LocalDeclarationStatementSyntax or ExpressionStatementSyntax when duplicate.IsCertainIn(duplicate.Statement) => Behind(site, duplicate, close),
            ReturnStatementSyntax when duplicate.IsCertainIn(duplicate.Statement) => InFront(site, duplicate, close),
            _ => null,
        };
    }

    private static bool IsInFlight(SocketVariable original, DuplicateSite duplicate, SemanticModel model)
    {
        var body = StatementList.BodyAround(duplicate.Statement)!;
        return original.In(body, model).Any(mention => !duplicate.Call.Contains(mention) && new WorkInFlight(model).IsPossible(mention, body));
    }

    private static Rearrangement Behind(FixSite site, DuplicateSite duplicate, string close)
    {
        var edits = new Rearrangement(site.Text);
        var whole = site.Lines.Whole(duplicate.Statement);
        var breaks = whole.Length > 0 && site.Text[whole.End - 1] is '\n' or '\r';
        edits.Insert(whole.End, (breaks ? "" : site.Lines.Break) + site.Lines.Indentation(duplicate.Statement.SpanStart) + close + site.Lines.Break);
        return edits;
    }

    // What is returned becomes a local, behind which there is room for the close.
    private static Rearrangement? InFront(FixSite site, DuplicateSite duplicate, string close)
    {
        var before = Effects.Of(duplicate.Statement, site.Model, [], to: duplicate.Value.SpanStart);
        if (before.Acts || before.Calls || before.Leaves || before.Writes.Count > 0)
        {
            return null;
        }

        var local = new NewLocal(site.Model, duplicate.Statement);
        var name = local.NameFor(duplicate.Value);
        var indent = site.Lines.Indentation(duplicate.Statement.SpanStart);
        var edits = new Rearrangement(site.Text);
        edits.Insert(
            site.Lines.Top(duplicate.Statement),
            new Piece[] { indent, local.ImpliedType(duplicate.Value) + " " + name + " = " }
                .Concat(site.Lines.Copy(duplicate.Value.Span, indent, indent))
                .Append(";" + site.Lines.Break + indent + close + site.Lines.Break));
        edits.Replace(duplicate.Value.Span, name);
        return edits;
    }

    // What the call is made on, else the first socket or handle that it is given.
    private static SocketVariable? OriginalOf(DuplicateSite duplicate, SemanticModel model)
    {
        if (duplicate.Call.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault() is not { } call)
        {
            return null;
        }

        return call.ArgumentList.Arguments.Select(argument => argument.Expression)
            .Prepend(SocketCall.Receiver(call))
            .Select(expression => SocketVariable.Of(expression, model))
            .FirstOrDefault(variable => variable is not null && TypeOf(variable) is { } type && (SocketApi.ShutsDown(type) || SocketApi.IsQuiet(type)));
    }

    private static string? CloseOf(SocketVariable original, DuplicateSite duplicate, SemanticModel model)
    {
        var name = original.In(duplicate.Statement, model).FirstOrDefault()?.ToString();
        var type = TypeOf(original);
        return name is null ? null
            : SocketApi.Is(type, "TcpClient", "UdpClient") ? name + ".Client.Close();"
            : SocketApi.Is(type, "NetworkStream") ? name + ".Socket.Close();"
            : SocketApi.Is(type, "Socket") ? name + ".Close();"
            : SocketApi.IsSafeHandle(type) ? name + ".Dispose();"
            : null;
    }

    private static ITypeSymbol? TypeOf(SocketVariable variable) => variable.Symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
