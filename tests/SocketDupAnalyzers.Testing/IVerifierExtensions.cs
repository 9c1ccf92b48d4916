namespace Microsoft.CodeAnalysis.Testing;

public static class IVerifierExtensions
{
    /// <summary>Fails with a line diff, <paramref name="expected"/> as its baseline, when the texts differ.</summary>
    public static void EqualOrDiff(this IVerifier verifier, string expected, string actual, string? message = null)
    {
        if (expected != actual)
        {
            verifier.Fail((message ?? "Actual and expected values differ. Expected shown in baseline of diff:") + "\n" + LineDiff.Render(expected, actual));
        }
    }
}
