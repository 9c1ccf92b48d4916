using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers;

/// <summary>Every diagnostic of the package, one entry each.</summary>
public static class Rules
{
    public static readonly DiagnosticDescriptor SDA0001_OptionIsInvalid = Warning(
        "SDA0001",
        "Option of SocketDupAnalyzers is not understood",
        "'{0} = {1}' is ignored: {2}",
        Configuration,
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor SDA0002_LimitsMet = Create(
        "SDA0002",
        "Limits of the analysis were met",
        "Code was left out: {0} bodies are too large, {1} are nested too deeply, the compiler makes no graph of {2}, {3} need more steps than there are, {4} have too many calls below them",
        Configuration,
        DiagnosticSeverity.Hidden,
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor SDA1001_DuplicateAfterClose = Warning(
        "SDA1001",
        "Socket is duplicated after it was closed",
        "'{0}' was closed by {1} before it is duplicated here; duplicate it first, then close it",
        Lifetime);

    public static readonly DiagnosticDescriptor SDA1002_UseAfterClose = Warning(
        "SDA1002",
        "Socket is used after it was closed",
        "'{0}' was closed by {1} before it is used here; close it when nothing uses it any more",
        Lifetime);

    public static readonly DiagnosticDescriptor SDA1003_ClosedUnderWork = Warning(
        "SDA1003",
        "Socket is closed while background work still uses it",
        "'{0}' is closed by {1} while the work that is started here may still use it; wait for the work first, or let the work close it",
        Lifetime);

    public static readonly DiagnosticDescriptor SDA1004_ClosedTwice = Warning(
        "SDA1004",
        "Descriptor is closed twice",
        "'{0}' is closed here and by {1}: the second close may hit a descriptor that has got its number since",
        Lifetime);

    public static readonly DiagnosticDescriptor SDA1005_SecondOwner = Warning(
        "SDA1005",
        "Second owner of a descriptor is not a duplicate",
        "'{0}' owns the descriptor of '{1}', which {2}: closing either closes both; duplicate it first",
        Lifetime);

    public static readonly DiagnosticDescriptor SDA1006_InformationOpenedTwice = Warning(
        "SDA1006",
        "Duplicated socket information is opened twice",
        "'{0}' was opened {1} before: it can be opened once",
        Lifetime);

    public static readonly DiagnosticDescriptor SDA1007_StoredThenClosed = Warning(
        "SDA1007",
        "Stored socket is closed at the end of its using",
        "'{0}' outlives the scope, but {1} closes '{2}'; leave the close to whoever has it then",
        Lifetime);

    public static readonly DiagnosticDescriptor SDA2001_DuplicateNeverClosed = Warning(
        "SDA2001",
        "Duplicate is never closed",
        "'{0}' is a duplicate that nothing closes: the connection stays open until it is",
        Ownership);

    public static readonly DiagnosticDescriptor SDA2002_DuplicateNotClosedOnEveryPath = Warning(
        "SDA2002",
        "Duplicate is not closed on every path",
        "'{0}' is a duplicate that is not closed on the path {1}",
        Ownership);

    public static readonly DiagnosticDescriptor SDA2003_OriginalStaysOpen = Warning(
        "SDA2003",
        "Original stays open after its duplicate was handed over",
        "'{0}' stays open after its duplicate '{1}' was handed over: the connection does not end when the new owner closes it; close '{0}' once it is duplicated",
        Ownership);

    public static readonly DiagnosticDescriptor SDA2004_FieldNeverClosed = Warning(
        "SDA2004",
        "Field holds a duplicate that its type never closes",
        "'{0}' holds the duplicate that '{1}' makes, and no member of '{2}' closes it",
        Ownership);

    public static readonly DiagnosticDescriptor SDA2005_InformationLost = Warning(
        "SDA2005",
        "Duplicated socket information is lost",
        "'{0}' closes the socket, and nothing opens the duplicate in its result: the connection is gone",
        Ownership);

    public static readonly DiagnosticDescriptor SDA2006_WrapperDoesNotOwn = Warning(
        "SDA2006",
        "Wrapper does not own the duplicate",
        "'{0}' does not own '{1}', and {2} closes it; let it own it, or close that as well",
        Ownership);

    public static readonly DiagnosticDescriptor SDA2007_DuplicateNotClosedOnException = Suggestion(
        "SDA2007",
        "Duplicate is not closed when an exception is thrown",
        "'{0}' is a duplicate that stays open if '{1}' throws",
        Ownership);

    public static readonly DiagnosticDescriptor SDA3001_ConcurrentIo = Warning(
        "SDA3001",
        "Unsynchronized concurrent I/O on a shared connection",
        "'{0}' {1} on '{2}' while {3} may do so too: {4}",
        Concurrency);

    public static readonly DiagnosticDescriptor SDA3002_LockedElsewhere = Suggestion(
        "SDA3002",
        "Socket is locked elsewhere but not here",
        "'{0}' {1} on '{2}' without '{3}', which {4} of {5} such operations hold, the one at line {6} for instance",
        Concurrency);

    public static readonly DiagnosticDescriptor SDA3003_TwoReaders = Warning(
        "SDA3003",
        "Two readers take bytes from one stream",
        "'{0}' is a second reader of '{1}': it never sees what {2} has read ahead; keep one reader for the connection",
        Concurrency);

    private const string Configuration = "SocketConfiguration";
    private const string Concurrency = "SocketConcurrency";
    private const string Lifetime = "SocketLifetime";
    private const string Ownership = "SocketOwnership";

    /// <summary>All descriptors, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null))
        .OrderBy(descriptor => descriptor.Id, System.StringComparer.Ordinal)
        .ToImmutableArray();

    private static DiagnosticDescriptor Warning(string id, string title, string message, string category, params string[] tags) =>
        Create(id, title, message, category, DiagnosticSeverity.Warning, tags);

    private static DiagnosticDescriptor Suggestion(string id, string title, string message, string category) =>
        Create(id, title, message, category, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, string category, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink.For(id), customTags: tags);
}
