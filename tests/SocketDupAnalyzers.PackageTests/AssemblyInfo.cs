using Xunit;

// Every test runs whole builds, which use all cores by themselves.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
