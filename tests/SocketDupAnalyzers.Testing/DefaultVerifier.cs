using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A verifier that throws <see cref="InvalidOperationException"/>, whatever the test framework.</summary>
public class DefaultVerifier : IVerifier
{
    public DefaultVerifier()
        : this([])
    {
    }

    protected DefaultVerifier(ImmutableStack<string> context) => Context = context;

    protected ImmutableStack<string> Context { get; }

    public virtual void Empty<T>(string collectionName, IEnumerable<T> collection) =>
        Check(!collection.Any(), $"'{collectionName}' is not empty");

    public virtual void NotEmpty<T>(string collectionName, IEnumerable<T> collection) =>
        Check(collection.Any(), $"'{collectionName}' is empty");

    public virtual void Equal<T>(T expected, T actual, string? message = null) =>
        Check(EqualityComparer<T>.Default.Equals(expected, actual), message ?? $"Expected '{expected}', got '{actual}'");

    public virtual void True([DoesNotReturnIf(false)] bool assert, string? message = null) =>
        Check(assert, message ?? "Expected true, got false");

    public virtual void False([DoesNotReturnIf(true)] bool assert, string? message = null) =>
        Check(!assert, message ?? "Expected false, got true");

    [DoesNotReturn]
    public virtual void Fail(string? message = null) => Check(false, message ?? "The verification failed");

    public virtual void LanguageIsSupported(string language) =>
        Check(language == LanguageNames.CSharp, $"Unsupported language: '{language}'");

    public virtual void SequenceEqual<T>(IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T>? equalityComparer = null, string? message = null) =>
        Check(expected.SequenceEqual(actual, equalityComparer), message ?? "The sequences differ");

    public virtual IVerifier PushContext(string context) => new DefaultVerifier(Context.Push(context));

    protected virtual string CreateMessage(string message)
    {
        var text = new StringBuilder();
        foreach (var frame in Context.Reverse())
        {
            text.Append("Context: ").AppendLine(frame);
        }

        return text.Append(message).ToString();
    }

    private void Check([DoesNotReturnIf(false)] bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidOperationException(CreateMessage(message));
        }
    }
}
