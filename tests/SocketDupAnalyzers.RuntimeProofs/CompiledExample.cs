using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>An example compiled in memory and loaded into a context of its own, which is unloaded with it.</summary>
internal sealed class CompiledExample : IDisposable
{
    private readonly AssemblyLoadContext _context = new("example", isCollectible: true);
    private readonly Assembly _assembly;

    public CompiledExample(byte[] image) => _assembly = _context.LoadFromStream(new MemoryStream(image));

    /// <summary>The assemblies of the running program's own framework.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToList();

    public static CSharpCompilationOptions Options { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    /// <summary>The library of <paramref name="sources"/> together with the duplicating method that pages and samples use.</summary>
    public static byte[] Compile(params string[] sources) => Compile(Options, sources);

    /// <summary>The same as a program.</summary>
    public static byte[] CompileProgram(params string[] sources) => Compile(Options.WithOutputKind(OutputKind.ConsoleApplication), sources);

    private static byte[] Compile(CSharpCompilationOptions options, string[] sources)
    {
        var trees = sources.Append(Documents.SocketDuplication).Select(text => CSharpSyntaxTree.ParseText(text, ParseOptions));
        using var image = new MemoryStream();
        EmitResult result = CSharpCompilation.Create("Example", trees, References, options).Emit(image);
        Diagnostic[] problems = result.Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).ToArray();
        return problems.Length == 0
            ? image.ToArray()
            : throw new InvalidOperationException(string.Join(Environment.NewLine, problems.Select(problem => problem.ToString())));
    }

    public static CompiledExample Of(string source) => new(Compile(source));

    /// <summary>Runs the program and returns its exit code.</summary>
    public int Run(string[] arguments) => (int)_assembly.EntryPoint!.Invoke(null, [arguments])!;

    /// <summary>Calls a static method and lets its own exception through.</summary>
    public object? Call(string type, string method, params object[] arguments)
    {
        try
        {
            return _assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, arguments);
        }
        catch (TargetInvocationException failure) when (failure.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException);
            throw;
        }
    }

    public void Dispose() => _context.Unload();
}
