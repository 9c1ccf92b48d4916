namespace System.Runtime.CompilerServices;

/// <summary>What <c>record</c> and <c>init</c> ask of a target that lacks it.</summary>
internal static class IsExternalInit
{
}
